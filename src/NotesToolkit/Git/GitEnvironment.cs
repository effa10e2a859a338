namespace NotesToolkit.Git;

/// <summary>The variables by which git tells a hook what it works on.</summary>
internal sealed record GitEnvironment
{
    public static readonly GitEnvironment Empty = new();

    private const string MergedHeadPrefix = "GITHEAD_";

    public string? GitDirectory { get; init; }
    public string? WorkTree { get; init; }

    /// <summary>The index, from <c>GIT_INDEX_FILE</c>, or null. <c>git commit -a</c> and <c>git commit PATH</c> set it to a temporary one.</summary>
    public string? IndexFile { get; init; }

    /// <summary>Whether the git program may be started: not where the notes are a stranger's, until somebody trusts them.</summary>
    public bool StartsPrograms { get; init; } = true;

    /// <summary>The heads of a merge that has not been written down yet, from the <c>GITHEAD_…</c> variables.</summary>
    public IReadOnlyList<GitId> MergedHeads { get; init; } = [];

    public static GitEnvironment FromProcess() => new()
    {
        GitDirectory = Value("GIT_DIR"),
        WorkTree = Value("GIT_WORK_TREE"),
        IndexFile = Value("GIT_INDEX_FILE"),
        MergedHeads = [.. Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith(MergedHeadPrefix, StringComparison.Ordinal) && IsId(name[MergedHeadPrefix.Length..]))
            .Select(name => GitId.Parse(name[MergedHeadPrefix.Length..]))],
    };

    internal static bool IsId(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower);

    private static string? Value(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
