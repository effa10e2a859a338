namespace NotesToolkit.Git;

/// <summary>A program that writes a repository's hooks itself, and the files in which its configuration may name the check.</summary>
internal sealed record HookManager(string Name, IReadOnlyList<string> Files)
{
    /// <summary>Keeps the hook that it finds as <c>NAME.legacy</c> and runs it first. Prek does the same.</summary>
    public static readonly HookManager PreCommit = new("pre-commit", [".pre-commit-config.yaml", ".pre-commit-config.yml"]);

    /// <summary>Puts the hook that it finds aside as <c>NAME.old</c>.</summary>
    private static readonly HookManager Lefthook = new("lefthook",
        [.. from dot in (string[])["", "."]
            from name in (string[])["lefthook", "lefthook-local"]
            from extension in (string[])["yml", "yaml", "toml", "json"]
            select $"{dot}{name}.{extension}"])
    {
        Advice = "write a command with `run: " + HookScript.Command + "` under {0} in lefthook.yml",
    };

    /// <summary>What to write where the program runs only what its configuration names, with <c>{0}</c> for the hook's name; else null.</summary>
    private string? Advice { get; init; }

    /// <summary>Who writes a hook, or null. Husky writes <c>.husky/_</c> anew at each install, and runs the script <c>.husky/NAME</c>.</summary>
    public static HookManager? Of(string folder, string name)
    {
        if (Path.GetFileName(folder) == "_" && File.Exists(Path.Combine(folder, "husky.sh")))
        {
            string script = Path.Combine(Path.GetDirectoryName(folder)!, name);
            return new("husky", [script]) { Advice = $"write the line `{HookScript.Command}` into {script}" };
        }

        string hook = Path.Combine(folder, name);
        string text = File.Exists(hook) ? File.ReadAllText(hook) : string.Empty;
        return HookScript.IsOurs(text) ? null
            : text.Contains(HookScript.PreCommitMark, StringComparison.Ordinal) ? PreCommit
            : text.Contains("call_lefthook", StringComparison.Ordinal) ? Lefthook
            : null;
    }

    /// <summary>What to do, as the end of a sentence, where the program does not run the hook that it finds; else null.</summary>
    public string? AdviceFor(string hook) =>
        Advice is null ? null : $"{Name} runs only what its configuration names: {Advice.Replace("{0}", hook, StringComparison.Ordinal)}";

    public string? FindCheck(string workTree) => Files
        .Where(file => Path.Combine(workTree, file) is var path && File.Exists(path)
            && File.ReadAllText(path) is var text
            && (text.Contains("id: notes", StringComparison.Ordinal) || text.Contains(HookScript.Command, StringComparison.Ordinal)))
        .Select(file => Path.GetRelativePath(workTree, Path.Combine(workTree, file)))
        .FirstOrDefault();
}
