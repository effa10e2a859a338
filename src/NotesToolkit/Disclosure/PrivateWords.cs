using NotesToolkit.Parsing;

namespace NotesToolkit.Disclosure;

/// <summary>When a version of a note was written: the note, and the place of the commit in history.</summary>
internal readonly record struct Written(string Note, int Order);

/// <summary>What notes of one person held in private sections, and when: such words are not shown from an earlier version either.</summary>
internal sealed partial class PrivateWords
{
    private const int FewestWords = 3;

    /// <summary>So many words in a row that two texts share are the same text.</summary>
    private const int Run = 6;

    /// <summary>By so many words in a row lines of other notes are looked up.</summary>
    private const int Probe = 4;

    private readonly Dictionary<string, Dictionary<(string Text, bool IsLine), Secret>> byNote = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Secret>> byProbe = new(StringComparer.Ordinal);

    public bool IsEmpty => byNote.Count == 0;

    /// <summary>Adds what a version holds in private sections, from the commit that wrote it to the one that replaced it.</summary>
    public void Add(Written written, int until, Note version)
    {
        foreach (Section section in version.SectionsOf(SectionKind.Private))
        {
            string raw = version.Source.Slice(section.Span);
            string words = WithoutFields(raw);
            foreach (string text in new[] { raw, words, Mention().Replace(words, " ") }.Distinct(StringComparer.Ordinal))
            {
                Add(written, until, text, isLine: false);
                foreach (string line in text.Split('\n'))
                    Add(written, until, line, isLine: true);
            }

            foreach (Match field in Value().Matches(raw))
                Add(written, until, field.Value, isLine: true);
        }
    }

    /// <summary>Whether a text is in a private section of its own note, then or later, or a line of another one's that went private later.</summary>
    public bool Hold(string text, Written shown)
    {
        string words = Normal(text);
        return words.Length > 2
            && (byNote.GetValueOrDefault(shown.Note)?.Values.Any(secret => secret.Until > shown.Order && secret.Holds(words)) is true
                || Probes(words).Any(probe => byProbe.GetValueOrDefault(probe)
                    ?.Exists(secret => secret.From > shown.Order && secret.HoldsLine(words)) is true));
    }

    private void Add(Written written, int until, string text, bool isLine)
    {
        string normal = Normal(text);
        if (!byNote.TryGetValue(written.Note, out Dictionary<(string Text, bool IsLine), Secret>? secrets))
            byNote.Add(written.Note, secrets = []);

        if (!secrets.TryGetValue((normal, isLine), out Secret? secret))
        {
            secrets.Add((normal, isLine), secret = new(normal, isLine));
            foreach (string probe in isLine ? Probes(normal) : [])
                (byProbe.TryGetValue(probe, out List<Secret>? lines) ? lines : byProbe[probe] = []).Add(secret);
        }

        secret.From = Math.Min(secret.From, written.Order);
        secret.Until = Math.Max(secret.Until, until);
    }

    /// <summary>A text as an item's words: a private section has no items, but what moved into it had been one.</summary>
    private static string WithoutFields(string text)
    {
        StringBuilder words = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is '[' or '(' && FieldScanner.InBrackets(text, at, text.Length) is { } field)
                at = field.Span.End - 1;
            else
                words.Append(text[at]);
        }

        return words.ToString();
    }

    /// <summary>The words of a text with a space on either side; of links only their words.</summary>
    private static string Normal(string text) => $" {Vocabulary.Normalise(Commitment.LinkTarget().Replace(text, "] "))} ";

    /// <summary>What a line is looked up by: every few words in a row; of fewer words all.</summary>
    private static IEnumerable<string> Probes(string normal) => WordCount(normal) < Probe ? [normal] : Runs(normal, Probe);

    private static IEnumerable<string> Runs(string normal, int length)
    {
        string[] words = normal.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + length <= words.Length; i++)
            yield return string.Join(' ', words, i, length);
    }

    private static int WordCount(string normal) => normal.AsSpan().Count(' ') - 1;

    /// <summary>The value of a field, in brackets or on a line of its own.</summary>
    [GeneratedRegex(@"(?<=[A-Za-z][\w-]*::[ \t]+)[^\r\n\])]+", ExactCase)]
    private static partial Regex Value();

    [GeneratedRegex(@"(?<![\p{L}\p{N}._/-])@[\p{L}\p{N}]+([._-][\p{L}\p{N}]+)*", ExactCase)]
    private static partial Regex Mention();

    private sealed class Secret(string text, bool isLine)
    {
        private readonly HashSet<string> runs = [.. Runs(text, Run)];

        public int From { get; set; } = int.MaxValue;

        public int Until { get; set; }

        public bool Holds(string words) =>
            text.Contains(words, StringComparison.Ordinal)
            || (isLine && WordCount(text) >= FewestWords && words.Contains(text, StringComparison.Ordinal))
            || SharesRun(words);

        /// <summary>As <see cref="Holds"/>, but few words are the same text only where they are all of it.</summary>
        public bool HoldsLine(string words) => words == text
            || (WordCount(words) >= Probe && text.Contains(words, StringComparison.Ordinal))
            || (WordCount(text) >= Probe && words.Contains(text, StringComparison.Ordinal))
            || SharesRun(words);

        private bool SharesRun(string words) => runs.Count > 0 && Runs(words, Run).Any(runs.Contains);
    }
}
