using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Rules;

/// <summary>One case of a rule's fixture: a small notes root, and what is expected of it. See tests/fixtures/README.md.</summary>
internal sealed partial class RuleFixture
{
    private const string People = """
        priya: {name: Priya Raman, manager: dana, cadence: 7d, escalate: sam}
        lee: {name: Lee Park, manager: dana, cadence: 14d}
        dana: {name: Dana Cole, role: Manager}
        sam: {name: Sam Ortiz, role: Director}
        """;

    private readonly Dictionary<string, SourceText> files = new(StringComparer.Ordinal)
    {
        ["people.yml"] = new("people.yml", People),
        ["notes.yml"] = new("notes.yml", "owner: dana\n"),
    };

    private readonly Dictionary<string, SourceText> before = new(StringComparer.Ordinal);

    private readonly DateOnly? firstCommit;

    private RuleFixture(string rule, string title, string text)
    {
        Rule = rule;
        Title = title;
        Today = TodayIs().Match(text) is { Success: true } today ? Days.Parse(today.Groups["day"].Value)!.Value : new(2026, 3, 4);
        Asked = (HashSet<string>)[rule, .. AlsoAsked().Matches(text).Select(also => also.Groups["rule"].Value)];
        firstCommit = FirstCommittedOn().Match(text) is { Success: true } first ? Days.Parse(first.Groups["day"].Value) : null;
        Message = MessageIs().Match(text) is { Success: true } message ? message.Groups["text"].Value.Trim() : null;
        Severity = SeverityIs().Match(text) is { Success: true } severity ? Enum.Parse<Severity>(severity.Groups["name"].Value, ignoreCase: true) : null;
        foreach (Match fence in Fence().Matches(text))
        {
            AddFile(fence.Groups["kind"].Value, fence.Groups["path"].Value, fence.Groups["text"].Value);
        }
    }

    public string Rule { get; }

    public string Title { get; }

    public DateOnly Today { get; }

    public string? Message { get; }

    /// <summary>The rule, and those that must be asked for it to find anything.</summary>
    public IReadOnlySet<string> Asked { get; }

    public Severity? Severity { get; }

    /// <summary>What is expected, as <c>path:start+length text</c>.</summary>
    public List<string> Expected { get; } = [];

    /// <summary>The files after the fixes, by path: the safe ones, or all.</summary>
    public Dictionary<string, (string Text, bool IsSafe)> Fixed { get; } = new(StringComparer.Ordinal);

    /// <summary>The cases of a fixture file.</summary>
    public static IEnumerable<RuleFixture> Read(string file)
    {
        string[] parts = CaseHeading().Split(File.ReadAllText(file));
        for (int i = 1; i + 1 < parts.Length; i += 2)
        {
            yield return new(Path.GetFileNameWithoutExtension(file), parts[i].Trim(), parts[i + 1]);
        }
    }

    /// <summary>The case's root, with some files' texts replaced.</summary>
    public LintRequest Request(IReadOnlyDictionary<string, SourceText>? buffers = null)
    {
        Dictionary<string, SourceText> now = new(files, StringComparer.Ordinal);
        foreach ((string path, SourceText text) in buffers ?? new Dictionary<string, SourceText>())
        {
            now[path] = text;
        }

        Notebook notebook = Notebook.Read(new MemorySource(now));
        Notebook? former = before.Count == 0 ? null : Notebook.Read(new MemorySource(With(now, before)));
        string[] paths = [.. (former?.Files ?? []).Concat(notebook.Files).Select(file => file.Path).Distinct(StringComparer.Ordinal)];
        string[] changed = [.. paths.Where(path => former?.Find(path)?.Source.Text != notebook.Find(path)?.Source.Text)];
        return new(new LintContext(notebook, Today, former))
        {
            Past = new CommittedOn(firstCommit),
            Changes = former is null ? [] : notebook.ChangesSince(former, changed, notebook.Roster.RenamedSince(former.Roster)),
            JudgesTeam = true,
            Select = Asked,
        };
    }

    private sealed record CommittedOn(DateOnly? Day) : WrittenPast
    {
        public override DateOnly? FirstCommitOf(string path, DateOnly enough) => Day;
    }

    /// <summary>The case's file at a path.</summary>
    public SourceText Original(string path) => files.GetValueOrDefault(path) ?? new(path, string.Empty);

    private static Dictionary<string, SourceText> With(Dictionary<string, SourceText> now, Dictionary<string, SourceText> before)
    {
        Dictionary<string, SourceText> all = new(before, StringComparer.Ordinal);
        foreach ((string path, SourceText text) in now.Where(file => file.Key.EndsWith(".yml", StringComparison.Ordinal)))
        {
            all.TryAdd(path, text);
        }

        return all;
    }

    private void AddFile(string kind, string path, string text)
    {
        switch (kind)
        {
            case "head":
                before[path] = new(path, Unmark(path, text));
                break;
            case "fixed" or "fixed-unsafe":
                Fixed[path] = (text, kind == "fixed");
                break;
            default:
                files[path] = SourceText.Decode(path, System.Text.Encoding.UTF8.GetBytes(Unmark(path, text)));
                break;
        }
    }

    private string Unmark(string path, string text)
    {
        Stack<(int Start, string Rule)> open = new();
        System.Text.StringBuilder plain = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '⟦')
            {
                int bar = text.IndexOf('|', i);
                open.Push((plain.Length, text[(i + 1)..bar]));
                i = bar;
            }
            else if (text[i] == '⟧')
            {
                (int start, string rule) = open.Pop();
                Assert.Equal(Rule, rule);
                Expected.Add(Show(path, new(start, plain.Length - start), plain.ToString(start, plain.Length - start)));
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>A finding as it is compared and shown.</summary>
    public static string Show(string path, TextSpan span, string text) => $"{path}:{span.Start}+{span.Length} «{text}»";

    [GeneratedRegex(@"^## Case: (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex CaseHeading();

    [GeneratedRegex(@"^(?<ticks>````?)(?<kind>note|yaml|raw|head|fixed|fixed-unsafe) (?<path>.+)\n(?<text>[\s\S]*?)^\k<ticks>$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^Today is (?<day>[\d-]+)\.$", RegexOptions.Multiline)]
    private static partial Regex TodayIs();

    [GeneratedRegex(@"^Asks (?<rule>NT\d{3}) too\.$", RegexOptions.Multiline)]
    private static partial Regex AlsoAsked();

    [GeneratedRegex(@"^First committed on (?<day>[\d-]+)\.$", RegexOptions.Multiline)]
    private static partial Regex FirstCommittedOn();

    [GeneratedRegex("^Severity: (?<name>[a-z]+)$", RegexOptions.Multiline)]
    private static partial Regex SeverityIs();

    [GeneratedRegex(@"^Message: (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex MessageIs();
}
