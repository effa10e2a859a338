using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Insights;

/// <summary>
/// What a note's private sections hold, or held in any version. A sentence that was moved into one later must not be told from an
/// older version either.
/// </summary>
public sealed class PrivateText
{
    /// <summary>Shorter lines are words that may stand anywhere.</summary>
    private const int ShortestLine = 8;

    private readonly Dictionary<string, string[]> byNote;

    private PrivateText(Dictionary<string, string[]> byNote) => this.byNote = byNote;

    /// <summary>Reads the private lines of every note of a history.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="history">The history up to HEAD, even where a report looks at an earlier day.</param>
    public static PrivateText Read(GitRepository repository, NotesHistory history) => new(history.Notes
        .Where(note => note.WithPrivateText.Count > 0)
        .ToDictionary(
            note => note.Identity,
            note => note.WithPrivateText.SelectMany(blob => Lines(repository, history, note, blob)).Distinct(StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal));

    /// <summary>Whether a text of a note stands, whole or in part, in a private section of any version of it.</summary>
    /// <param name="identity">The note's identity.</param>
    /// <param name="text">The text.</param>
    public bool Holds(string identity, string text)
    {
        if (!byNote.TryGetValue(identity, out string[]? lines))
        {
            return false;
        }

        string normal = Vocabulary.Normalise(text);
        return normal.Length > 0 && Array.Exists(
            lines,
            line => normal.Contains(line, StringComparison.Ordinal) || (normal.Length >= ShortestLine && line.Contains(normal, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Lines(GitRepository repository, NotesHistory history, NoteTrail note, GitId blob)
    {
        SourceText source = SourceText.Decode(note.Path, repository.ReadBlob(blob));
        foreach (Section section in NoteParser.Parse(source, history.Configuration.Vocabulary).SectionsOf(SectionKind.Private))
        {
            foreach (string line in source.Slice(section.Span).Split('\n').Skip(1))
            {
                string normal = Vocabulary.Normalise(line);
                if (normal.Length >= ShortestLine)
                {
                    yield return normal;
                }
            }
        }
    }
}
