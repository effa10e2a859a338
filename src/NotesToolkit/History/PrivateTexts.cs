using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using System.Text;
using NotesToolkit.Git;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.History;

/// <summary>
/// What notes ever held in private sections, so that words which moved there later are not shown from an earlier version. Reads a note's
/// texts when it is first asked about. Safe to use from several threads.
/// </summary>
internal sealed partial class PrivateTexts(GitRepository repository, NotesHistory history)
{
    private const int FewestWords = 3;

    /// <summary>So many words in a row that two texts share are the same text.</summary>
    private const int Run = 6;

    private readonly ConcurrentDictionary<string, Held> known = new(StringComparer.Ordinal);

    /// <summary>Whether any version of a note, later ones than the last commit that was read included, holds a text, or a run of its words, in a private section, or a private line stands in the text. White space, case and punctuation do not count.</summary>
    /// <exception cref="NotesException">An object is not in the repository.</exception>
    public bool Holds(NoteTrail note, string text)
    {
        if (!history.PrivateBlobs.TryGetValue(note.Identity, out IReadOnlyList<GitId>? blobs) || blobs.Count == 0)
        {
            return false;
        }

        Held held = known.GetOrAdd(note.Identity, _ => Read(note.Path, blobs));
        string words = Normal(text);
        return words.Length > 2
            && (held.Texts.Exists(secret => secret.Contains(words, StringComparison.Ordinal))
                || held.Lines.Exists(line => words.Contains(line, StringComparison.Ordinal))
                || Runs(words).Any(held.Runs.Contains));
    }

    private Held Read(string path, IReadOnlyList<GitId> blobs)
    {
        Held held = new([], [], new(StringComparer.Ordinal));
        foreach (GitId blob in blobs)
        {
            SourceText source = SourceText.Decode(path, repository.ReadBlob(blob));
            foreach (Section section in NoteParser.Parse(source, history.Configuration.Vocabulary).SectionsOf(SectionKind.Private))
            {
                string raw = source.Slice(section.Span);
                string words = WithoutFields(raw);
                foreach (string text in new[] { raw, words, Mention().Replace(words, " ") }.Distinct(StringComparer.Ordinal))
                {
                    held.Texts.Add(Normal(text));
                    held.Runs.UnionWith(Runs(held.Texts[^1]));
                    held.Lines.AddRange(text.Split('\n').Select(Normal).Where(line => line.Count(c => c == ' ') > FewestWords));
                }
            }
        }

        return held;
    }

    /// <summary>A text as an item's words are told: a private section has no items, but what moved into it had been one.</summary>
    private static string WithoutFields(string text)
    {
        StringBuilder words = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is '[' or '(' && FieldScanner.InBrackets(text, at, text.Length) is { } field)
            {
                at = field.Span.End - 1;
                continue;
            }

            words.Append(text[at]);
        }

        return words.ToString();
    }

    /// <summary>The words of a text with a space on either side; of links only their words.</summary>
    private static string Normal(string text) => $" {Vocabulary.Normalise(Target().Replace(text, "] "))} ";

    private static IEnumerable<string> Runs(string normal)
    {
        string[] words = normal.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + Run <= words.Length; i++)
        {
            yield return string.Join(' ', words, i, Run);
        }
    }

    [GeneratedRegex(@"\]\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"(?<![\p{L}\p{N}._/-])@[\p{L}\p{N}]+([._-][\p{L}\p{N}]+)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    private sealed record Held(List<string> Texts, List<string> Lines, HashSet<string> Runs);
}
