namespace NotesToolkit.Git;

/// <summary>Where one hook of ours belongs in a folder of hooks, and whether git comes to run it there.</summary>
internal sealed class HookSite(string folder, string name, string? workTree)
{
    /// <summary>What a hook manager's own configuration has to run.</summary>
    public const string Command = "notes hook run";

    private const string Mark = "# Installed by `notes hook install`; `notes hook uninstall` takes it away.";

    private const string Assignment = "program='";

    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public string Name => name;

    public HookManager? Manager { get; } = HookManager.Of(folder, name);

    public string? Configuration => field ??= workTree is null ? null : Manager?.FindCheck(workTree);

    /// <summary>The file that holds our hook, or would.</summary>
    public string Path => field ??= FindPath(System.IO.Path.Combine(folder, name));

    /// <summary>What to do where the manager would not run our hook, as the end of a sentence, or null.</summary>
    public string? Advice => Configuration is null && Manager is { Advice: { } advice }
        ? $"{Manager.Name} runs only what its configuration names: {advice.Replace("{0}", Name, StringComparison.Ordinal)}"
        : null;

    public bool IsInstalled => Configuration is not null || (Advice is null && IsOurs);

    public string? Program => !IsOurs ? null
        : File.ReadLines(Path).FirstOrDefault(line => line.StartsWith(Assignment, StringComparison.Ordinal))
            ?[Assignment.Length..].TrimEnd('\'').Replace("'\\''", "'", StringComparison.Ordinal);

    private bool IsOurs => IsOurScript(Path);

    /// <summary>Whether the hook that git runs is another program's, which keeps ours as a copy.</summary>
    public bool IsChained => IsOurs && System.IO.Path.GetFileName(Path) != Name;

    private string Kept => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, Name + ".before-notes");

    /// <summary>Puts our hook in its place. A hook that is there is kept beside it and runs first. Doing it twice changes nothing.</summary>
    public string Install(string program, string shown)
    {
        if (Configuration is not null)
            return $"{Configuration} runs the check already: {Manager!.Name} writes the {Name} hook";

        if (Advice is { } advice)
            throw new NotesException(advice + ".");

        string script = Script(Name, program);
        if (IsOurs && File.ReadAllText(Path) == script)
            return $"{shown} is installed already{(IsChained ? $": the {Name} hook of another program runs it" : string.Empty)}";

        bool isTaken = !IsOurs && Exists(Path);
        if (isTaken)
            Keep();

        // Put there whole, so that git never runs half a hook, and never through a link.
        new FileWriter(root: null).Replace(Path, script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path, Executable);

        return "installed " + shown + (Manager is not null ? ", which pre-commit runs first"
            : isTaken ? "; the hook that was there is kept and runs first"
            : string.Empty);
    }

    /// <summary>Takes our hook away and puts the one that was there before back, byte for byte. A hook that is not ours stays.</summary>
    public string Uninstall(string shown)
    {
        if (!IsOurs)
            return Exists(Path) ? $"{shown} is none of ours, and stays as it is" : $"there is no {shown}";

        if (!Exists(Kept))
        {
            File.Delete(Path);
            return $"removed {shown}";
        }

        File.Move(Kept, Path, overwrite: true);
        return $"put back {shown}, as it was before";
    }

    public static bool IsOurText(string script) => script.Split('\n').Contains(Mark, StringComparer.Ordinal);

    public static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    /// <summary>
    /// The hook that was there before runs first. A plain shell script runs under the hook's own name, which some of them look at; <c>||</c> is not
    /// used there, because it would switch the script's own <c>set -e</c> off. A manager's hook that was kept, and that runs this one again as the
    /// copy it keeps, ends at the guard; that of pre-commit refuses to run then. Programs with windows start hooks without the user's PATH, so the
    /// program's own path comes before it.
    /// </summary>
    private static string Script(string name, string program) => Pages.Find("hook.sh")!
        .Replace("{{name}}", name, StringComparison.Ordinal)
        .Replace("{{program}}", Quote(program.Replace('\\', '/')), StringComparison.Ordinal);

    private static bool IsOurScript(string path) =>
        File.Exists(path) && new FileInfo(path).LinkTarget is null && IsOurText(File.ReadAllText(path));

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private string FindPath(string hook)
    {
        // A manager that is not known by name keeps the hook that it found under one of these, and mostly runs it.
        string[] kept = [hook + ".legacy", hook + ".old"];
        return IsOurScript(hook) ? hook : Manager == HookManager.PreCommit ? kept[0] : Array.Find(kept, IsOurScript) ?? hook;
    }

    private void Keep()
    {
        bool isSame = File.Exists(Path) && File.Exists(Kept) && File.ReadAllBytes(Path).AsSpan().SequenceEqual(File.ReadAllBytes(Kept));
        if (Exists(Kept) && !isSame)
        {
            throw new NotesException(
                $"{Path} is not ours, and {Kept} keeps another one already: decide which of them to keep, and delete or rename the other.");
        }

        File.Move(Path, Kept, overwrite: true);
    }
}
