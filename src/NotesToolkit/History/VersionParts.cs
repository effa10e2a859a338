using System.Text;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.History;

/// <summary>A version of a note in parts that can be read without each other, so that of the next version only what is new need be read.</summary>
internal sealed class VersionParts(byte[] bytes, int bodyStart, Range[] ranges, PartFacts[] parts, NoteFacts header)
{
    /// <summary>How many parts were not those of the version that it was held against.</summary>
    public int NewCount { get; private init; }

    /// <summary>What the version says.</summary>
    public NoteFacts Facts { get; } = header.WithParts(parts);

    /// <summary>The parts of a note; null where they cannot be told apart.</summary>
    public static VersionParts? Of(Note note, byte[] bytes, Vocabulary vocabulary)
    {
        string text = note.Source.Text;
        int at = note.FrontMatter.Span.End;
        if (!note.IsReadable || !note.IsPlain || note.Source.HasByteOrderMark || at >= text.Length || vocabulary.MayOpenPrivate(text.AsSpan(at)))
        {
            return null;
        }

        int bodyStart = Encoding.UTF8.GetByteCount(text.AsSpan(0, at));
        Range[] ranges = Cut(bytes, bodyStart);
        PartFacts[] parts = new PartFacts[ranges.Length];
        int section = 0;
        int commitment = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            int firstLine = note.Source.GetLineNumber(at);
            at += Encoding.UTF8.GetCharCount(bytes.AsSpan(ranges[i]));
            int firstSection = section;
            while (section < note.Sections.Count && note.Sections[section].Span.Start < at)
            {
                section++;
            }

            int firstCommitment = commitment;
            while (commitment < note.Commitments.Count && note.Commitments[commitment].Item.Span.Start < at)
            {
                commitment++;
            }

            parts[i] = PartFacts.Of(
                [.. note.Sections.Take(firstSection..section)], note.Commitments.Take(firstCommitment..commitment), note.Source, firstLine);
        }

        return new(bytes, bodyStart, ranges, parts, NoteFacts.WithoutParts(note));
    }

    /// <summary>Another version of the note; null where it has other front matter, or its parts cannot be told apart.</summary>
    public VersionParts? Read(string path, byte[] other, Vocabulary vocabulary)
    {
        // One byte more than the front matter: that its last line ends there.
        if (!other.AsSpan().StartsWith(bytes.AsSpan(0, bodyStart + 1)))
        {
            return null;
        }

        Range[] cut = Cut(other, bodyStart);
        PartFacts[] read = new PartFacts[cut.Length];
        int line = parts[0].FirstLine;
        int newCount = 0;
        for (int i = 0; i < cut.Length; i++)
        {
            ReadOnlySpan<byte> part = other.AsSpan(cut[i]);
            PartFacts? facts = Known(part, i)?.BeginningIn(line) ?? Known(part, ranges.Length - cut.Length + i)?.BeginningIn(line);
            if (facts is null)
            {
                newCount++;
                facts = ReadPart(path, part, vocabulary)?.BeginningIn(line);
                facts?.Share(i < parts.Length ? parts[i].Commitments : []);
            }

            if (facts is not { } found)
            {
                return null;
            }

            read[i] = found;
            line += part.Count((byte)'\n');
        }

        return new(other, bodyStart, cut, read, Facts) { NewCount = newCount };
    }

    private PartFacts? Known(ReadOnlySpan<byte> part, int index) =>
        index >= 0 && index < ranges.Length && part.SequenceEqual(bytes.AsSpan(ranges[index])) ? parts[index] : null;

    private static PartFacts? ReadPart(string path, ReadOnlySpan<byte> part, Vocabulary vocabulary) =>
        NoteParser.ParsePart(SourceText.Decode(path, part), vocabulary) is { } note
            ? PartFacts.Of(note.Sections, note.Commitments, note.Source, firstLine: 1)
            : null;

    /// <summary>The parts of a body: what stands before the first heading, and each section.</summary>
    private static Range[] Cut(ReadOnlySpan<byte> note, int bodyStart)
    {
        List<Range> parts = [];
        int from = bodyStart;
        for (int found; (found = note[from..].IndexOf("\n## "u8)) >= 0; from += found + 1)
        {
            parts.Add(from..(from + found + 1));
        }

        parts.Add(from..note.Length);
        return [.. parts];
    }
}
