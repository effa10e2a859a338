using NotesToolkit.Git;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.History;

/// <summary>What notes ever held in private sections, so that words which moved there later are not shown from an earlier version. Reads a note's texts when it is first asked about.</summary>
/// <param name="repository">The repository.</param>
/// <param name="history">The history.</param>
public sealed class PrivateTexts(GitRepository repository, NotesHistory history)
{
    private const int FewestWords = 3;

    private readonly Dictionary<string, Held> known = new(StringComparer.Ordinal);

    /// <summary>Whether any version of a note, later ones than the last commit that was read included, holds a text in a private section, or a private line stands in the text. White space, case and punctuation do not count.</summary>
    /// <param name="note">The note.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="NotesException">An object is not in the repository.</exception>
    public bool Holds(NoteTrail note, string text)
    {
        if (!history.PrivateBlobs.TryGetValue(note.Identity, out IReadOnlyList<GitId>? blobs) || blobs.Count == 0)
        {
            return false;
        }

        if (!known.TryGetValue(note.Identity, out Held? held))
        {
            known.Add(note.Identity, held = Read(note.Path, blobs));
        }

        string words = $" {Vocabulary.Normalise(text)} ";
        return words.Length > 2
            && (held.Texts.Exists(secret => secret.Contains(words, StringComparison.Ordinal))
                || held.Lines.Exists(line => words.Contains(line, StringComparison.Ordinal)));
    }

    private Held Read(string path, IReadOnlyList<GitId> blobs)
    {
        Held held = new([], []);
        foreach (GitId blob in blobs)
        {
            SourceText source = SourceText.Decode(path, repository.ReadBlob(blob));
            foreach (Section section in NoteParser.Parse(source, history.Configuration.Vocabulary).Sections.Where(section => section.Kind == SectionKind.Private))
            {
                string text = source.Slice(TextSpan.FromBounds(Math.Min(section.Heading.End, section.Span.End), section.Span.End));
                held.Texts.Add($" {Vocabulary.Normalise(text)} ");
                held.Lines.AddRange(text.Split('\n')
                    .Select(line => Vocabulary.Normalise(line))
                    .Where(line => line.Count(c => c == ' ') >= FewestWords - 1)
                    .Select(line => $" {line} "));
            }
        }

        return held;
    }

    private sealed record Held(List<string> Texts, List<string> Lines);
}
