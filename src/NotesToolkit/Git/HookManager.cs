namespace NotesToolkit.Git;

/// <summary>A program that writes a repository's hooks itself, and what becomes of a hook that it finds in their place.</summary>
internal enum HookManager
{
    /// <summary>No such program: the hooks are plain files.</summary>
    None,

    /// <summary>pre-commit, or prek: keeps the hook that it finds as <c>NAME.legacy</c> and runs it first.</summary>
    PreCommit,

    /// <summary>husky: writes <c>.husky/_</c> anew at each install, and runs the script <c>.husky/NAME</c>.</summary>
    Husky,

    /// <summary>lefthook: puts the hook that it finds aside as <c>NAME.old</c>, and runs only what its configuration names.</summary>
    Lefthook,
}

internal static class HookManagers
{
    private static readonly string[] PreCommitFiles = [".pre-commit-config.yaml", ".pre-commit-config.yml"];
    private static readonly string[] LefthookFiles =
        [.. from dot in (string[])["", "."]
            from name in (string[])["lefthook", "lefthook-local"]
            from extension in (string[])["yml", "yaml", "toml", "json"]
            select $"{dot}{name}.{extension}"];

    public static HookManager Of(string folder, string name)
    {
        if (Path.GetFileName(folder) == "_" && File.Exists(Path.Combine(folder, "husky.sh")))
            return HookManager.Husky;

        string hook = Path.Combine(folder, name);
        string text = File.Exists(hook) ? File.ReadAllText(hook) : string.Empty;
        return HookScript.IsOurs(text) ? HookManager.None
            : text.Contains(HookScript.PreCommitMark, StringComparison.Ordinal) ? HookManager.PreCommit
            : text.Contains("call_lefthook", StringComparison.Ordinal) ? HookManager.Lefthook
            : HookManager.None;
    }

    /// <summary>The file of the work tree in which the program's configuration names the check, or null.</summary>
    public static string? Configured(HookManager manager, string? workTree) => workTree is null ? null : manager switch
    {
        HookManager.PreCommit => Find(workTree, PreCommitFiles, "id: notes"),
        HookManager.Lefthook => Find(workTree, LefthookFiles, HookScript.Command),
        _ => null,
    };

    public static string Name(this HookManager manager) => manager switch
    {
        HookManager.PreCommit => "pre-commit",
        HookManager.Husky => "husky",
        _ => "lefthook",
    };

    private static string? Find(string workTree, string[] files, string words) => files.FirstOrDefault(file =>
        Path.Combine(workTree, file) is var path && File.Exists(path)
        && File.ReadAllText(path) is var text
        && (text.Contains(words, StringComparison.Ordinal) || text.Contains(HookScript.Command, StringComparison.Ordinal)));
}
