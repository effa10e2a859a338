using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>Which rules are asked, as <c>--select</c> and <c>--ignore</c> say.</summary>
internal sealed record RuleSelection(IReadOnlySet<string>? Select, IReadOnlySet<string> Ignore)
{
    public static readonly RuleSelection All = new(null, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Whether the rules over the whole root are asked too.</summary>
    public bool JudgesTeam { get; init; }

    public static RuleSelection Read(string[]? select, string[]? ignore) =>
        new(select is { Length: > 0 } ? Ids("--select", select) : null, ignore is { Length: > 0 } ? Ids("--ignore", ignore) : []);

    /// <summary>The rule with an id or a name.</summary>
    public static Rule Find(string idOrName) => RuleList.Find(idOrName)
        ?? throw new NotesException($"`{idOrName}` is no rule. {Nearest(idOrName)}");

    public LintRequest On(LintRequest request) => request with { Select = Select, Ignore = Ignore, JudgesTeam = JudgesTeam };

    private static HashSet<string> Ids(string option, string[] lists)
    {
        HashSet<string> ids =
        [
            .. lists
                .SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(rule => Find(rule).Info.Id),
        ];
        return ids.Count > 0 ? ids : throw new NotesException($"{option} names no rule: `notes rules` lists them.");
    }

    private static string Nearest(string typed) =>
        Spelling.Nearest(typed, RuleList.All.SelectMany(rule => new[] { rule.Info.Id, rule.Info.Name })) is { } nearest
            ? $"Did you mean {nearest}?"
            : "`notes rules` lists them.";
}
