using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Parsing;

namespace NotesToolkit.History;

/// <summary>A sentence that was rewritten after its note's draft window, as it may be shown.</summary>
internal sealed record Rewrite(SectionKind Section, string? Before, string? After, NoteVersion From, int FromLine, NoteVersion To, int ToLine,
    int? DaysAfter);

internal static class Rewrites
{
    public static IEnumerable<Rewrite> Of(NotesHistory history, NoteTrail note, Redactor redactor, Func<GitId, byte[]> read)
    {
        foreach (NoteVersion version in note.Versions.Where(version => version.ChangesProse && !version.Blob.IsNone
            && version.Parents is [{ Blob.IsNone: false }, ..]))
        {
            Note[] parents = [.. version.Parents.Where(parent => !parent.Blob.IsNone).Select(parent => Read(parent.Path, parent.Blob))];
            if (IsDraft(version, parents[0]))
                continue;

            Note text = Read(version.Path, version.Blob);
            Sentence[][] others = [.. parents.Skip(1).Select(parent => NoteSentences.Of(parent).ToArray())];
            foreach ((Sentence? before, Sentence? after) in NoteSentences.Compare(parents[0], text)
                .Where(change => !Array.Exists(others, other => CameWith(other, change.Before, change.After))))
            {
                yield return new(
                    (after ?? before!).Section,
                    Show(before, new(history.Same(note.Identity), version.Commit.Order - 1)),
                    Show(after, history.At(note, version)),
                    version.Parents[0],
                    before is null ? 1 : parents[0].Source.GetLineNumber(before.Place.Start),
                    version,
                    after is null ? 1 : text.Source.GetLineNumber(after.Place.Start),
                    text.Date is { } day ? version.Commit.Day.DayNumber - day.DayNumber : null);
            }
        }

        Note Read(string path, GitId blob) => NoteParser.Parse(SourceText.Decode(path, read(blob)), history.Configuration.Vocabulary);

        bool IsDraft(NoteVersion version, Note before) =>
            note.First.Day.BusinessDaysUntil(version.Commit.Day) <= history.Configuration.DraftDays && !(before.Shared <= version.Commit.Day);

        string? Show(Sentence? sentence, Written written) => sentence is null ? null
            : SignalKinds.IsHidden(sentence.Item, sentence.Section) ? Redactor.NotShown
            : redactor.Words(sentence.Text, written);
    }

    private static bool CameWith(Sentence[] other, Sentence? before, Sentence? after) =>
        Array.Exists(other, sentence => sentence.Core == (after ?? before)!.Core) == after is not null;
}

/// <summary>A sentence of a note: an item's or a paragraph's words, the hard answer, or a field's value with its key.</summary>
internal sealed record Sentence(SectionKind Section, string? Key, string Text, string Core, TextSpan Place, Item? Item);

/// <summary>The sentences of notes, and which of them a change rewrote: what settles, moves, adds or corrects rewrites nothing.</summary>
internal static partial class NoteSentences
{
    /// <summary>What is added to a note later by right, or has a trail of its own.</summary>
    private static readonly HashSet<string> Additions = new(StringComparer.Ordinal)
    {
        "completion", "missed", "cancelled", "why", "was", "due", "outcome", "reviewed", "id", "created", "evidence", "output",
    };

    /// <summary>The sentences of a note, in its order. Private sections are nobody's business, and Follow-up repeats.</summary>
    public static IEnumerable<Sentence> Of(Note note)
    {
        foreach (Section section in note.Sections.Where(section =>
            section.Kind is not (SectionKind.Private or SectionKind.FollowUp or SectionKind.HardQuestion)))
        {
            foreach (Item item in section.Items)
            {
                yield return new(section.Kind, Key: null, item.Words, Core(item.Words), item.FirstLine, item);
                foreach (Field field in item.Markup.Fields.Where(field => !field.IsMissing && !Additions.Contains(field.Key)))
                {
                    yield return new(section.Kind, field.Key, $"{field.Key}: {field.Value}", $"{field.Key} {Core(field.Value)}", item.FirstLine,
                        item);
                }
            }

            foreach (Paragraph paragraph in section.Paragraphs)
            {
                string text = note.Source.Blanked(paragraph.Span, note.CommentsIn(paragraph.Span));
                yield return new(section.Kind, Key: null, text, Core(text), FirstLine(note, paragraph.Span), Item: null);
            }
        }

        if (note.HardQuestion is { Answer.Length: > 0 } hard)
            yield return new(SectionKind.HardQuestion, Key: null, hard.Answer, Core(hard.Answer), FirstLine(note, hard.AnswerSpan), Item: null);
    }

    /// <summary>A number that is another one where a sentence was rewritten.</summary>
    public static ulong Hash(Note note) => Of(note).Aggregate(0UL, (sum, sentence) => sum + TextHash.Of(sentence.Core));

    /// <summary>What a change rewrote: sentences that are half the same words belong together.</summary>
    public static IEnumerable<(Sentence? Before, Sentence? After)> Compare(Note before, Note after)
    {
        Pairing<Sentence> same = new(Of(before), Of(after));
        same.ByKey(sentence => sentence.Core, (old, current) => old.Section == current.Section);
        same.ByKey(sentence => sentence.Core);
        Pairing<Sentence> rewritten = new(same.Gone, same.Come);
        rewritten.ByWords(sentence => sentence.Text, Fit);

        // The hard answer, what has one id, and a field of an item that is still there are the same sentence whatever their words are.
        rewritten.ByFit((old, current) => Fit(old, current) && AreOne(old, current));
        return rewritten.Pairs;

        bool AreOne(Sentence old, Sentence current) => old.Section == SectionKind.HardQuestion
            || (old.Item is { } left && current.Item is { } right
                && ((left["id"] is { } id && id.Value == right["id"]?.Value)
                    || (old.Key is not null
                        && (Core(left.Words) == Core(right.Words)
                            || rewritten.Former.Any(pair => pair.Key.Item == right && pair.Value.Item == left)))));
    }

    /// <summary>What a correction leaves as it is: the words without case, punctuation, accents, topics and the targets of links.</summary>
    public static string Core(string text)
    {
        string words = text.Contains('#', StringComparison.Ordinal) || text.Contains("](", StringComparison.Ordinal)
            ? Beside().Replace(text, " ")
            : text;
        return Vocabulary.Normalise(Nfc.WithoutMarks(words));
    }

    private static bool Fit(Sentence old, Sentence current) => old.Section == current.Section && old.Key == current.Key;

    private static TextSpan FirstLine(Note note, TextSpan span) => note.Source.GetLine(note.Source.GetLineNumber(span.Start));

    [GeneratedRegex(@"(?<=^|[\s(])#[\p{L}\p{N}_-]+|\]\([^()\s]*\)", ExactCase)]
    private static partial Regex Beside();
}

/// <summary>Hashes texts by their letters, the same on every machine and in every run. White space does not count.</summary>
internal static class TextHash
{
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037 ^ '\n';
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                hash = (hash ^ c) * Prime;
        }

        return hash * Prime;
    }
}
