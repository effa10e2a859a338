namespace NotesToolkit.Cli.Targets;

/// <summary>Which rules are checked, as <c>--select</c>, <c>--ignore</c> and <c>--all</c> say.</summary>
internal sealed record RuleSelection(IReadOnlySet<string>? Select, IReadOnlySet<string> Ignore, bool JudgesTeam)
{
    public static readonly RuleSelection All = Read([], [], judgesTeam: false);

    public static RuleSelection Read(string[] select, string[] ignore, bool judgesTeam) =>
        new(select.Length > 0 ? Ids("--select", select) : null, ignore.Length > 0 ? Ids("--ignore", ignore) : [], judgesTeam);

    public LintRequest On(LintRequest request) => request with { Select = Select, Ignore = Ignore, JudgesTeam = JudgesTeam };

    /// <summary>The same with what the hook asks of the persons of changed notes, where not all are asked of everybody.</summary>
    public LintRequest AsHook(LintRequest request) => On(JudgesTeam ? request : request.AsHook);

    private static HashSet<string> Ids(string option, string[] lists)
    {
        HashSet<string> ids =
        [
            .. lists
                .SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(name => RuleList.Find(name) ?? throw new NotesException($"`{name}` is no rule. "
                    + (RuleList.Nearest(name) is { } nearest ? $"Did you mean {nearest}?" : "`notes rules` lists them.")))
                .Select(rule => rule.Info.Id),
        ];
        return ids.Count > 0 ? ids : throw new NotesException($"{option} names no rule: `notes rules` lists them.");
    }
}
