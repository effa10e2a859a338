namespace NotesToolkit.Git;

/// <summary>Where one hook of ours belongs in a folder of hooks, and whether git comes to run it there.</summary>
internal sealed class HookSite
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly string? workTree;

    public HookSite(string folder, string name, string? workTree)
    {
        this.workTree = workTree;
        Name = name;
        Manager = HookManagers.Of(folder, name);
        Path = Manager switch
        {
            HookManager.PreCommit => System.IO.Path.Combine(folder, name + ".legacy"),
            HookManager.Husky => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(folder)!, name),
            HookManager.Lefthook => System.IO.Path.Combine(folder, name + ".old"),
            _ => Chained(System.IO.Path.Combine(folder, name)),
        };
    }

    public string Name { get; }

    public HookManager Manager { get; }

    /// <summary>The file that holds our hook, or would.</summary>
    public string Path { get; }

    /// <summary>The file of a manager's configuration that runs the check, or null.</summary>
    public string? Configuration => HookManagers.Configured(Manager, workTree);

    /// <summary>Whether our script, or in husky's script our line, is in its place; lefthook never runs what it put aside.</summary>
    public bool IsInstalled => Configuration is not null || Manager switch
    {
        HookManager.Husky => Lines().Contains(HookScript.Command, StringComparer.Ordinal),
        HookManager.Lefthook => false,
        _ => IsOurs,
    };

    /// <summary>The program that the hook holds the path of, or null.</summary>
    public string? Program => IsOurs ? HookScript.ProgramOf(File.ReadAllText(Path)) : null;

    private bool IsOurs => IsOurScript(Path);

    /// <summary>Whether the hook that git runs is another program's, which keeps ours as a copy.</summary>
    public bool IsChained => IsOurs && System.IO.Path.GetFileName(Path) != Name;

    private string Kept => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, Name + HookScript.KeptSuffix);

    /// <summary>Puts our hook in its place. A hook that is there is kept beside it and runs first. Doing it twice changes nothing.</summary>
    public HookChange Install(string program)
    {
        if (Configuration is not null)
            return HookChange.None;

        if (Manager == HookManager.Lefthook)
        {
            throw new NotesException(
                $"lefthook writes the {Name} hook of this repository and runs only what its configuration names: write a command "
                + $"with `run: {HookScript.Command}` under {Name} in lefthook.yml.");
        }

        if (Manager == HookManager.Husky)
            return AddLine();

        string script = HookScript.Write(Name, program);
        if (IsOurs)
        {
            bool isSame = File.ReadAllText(Path) == script;
            if (!isSame)
                Write(script);

            return isSame ? HookChange.None : HookChange.Installed;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        bool isTaken = Exists(Path);
        if (isTaken)
            Keep();

        Write(script);
        return isTaken ? HookChange.InstalledBefore : HookChange.Installed;
    }

    /// <summary>Takes our hook away and puts the one that was there before back, byte for byte. A hook that is not ours stays.</summary>
    public HookChange Uninstall()
    {
        if (Manager == HookManager.Husky)
            return RemoveLine();

        if (!IsOurs)
            return Exists(Path) ? HookChange.None : HookChange.Absent;

        if (!Exists(Kept))
        {
            File.Delete(Path);
            return HookChange.Removed;
        }

        File.Move(Kept, Path, overwrite: true);
        return HookChange.Restored;
    }

    /// <summary>A manager that is not known by name keeps the hook that it found under one of these, and mostly runs it.</summary>
    private static string Chained(string hook) => IsOurScript(hook) ? hook
        : ((string[])[hook + ".legacy", hook + ".old"]).FirstOrDefault(IsOurScript) ?? hook;

    private static bool IsOurScript(string path) =>
        File.Exists(path) && new FileInfo(path).LinkTarget is null && HookScript.IsOurs(File.ReadAllText(path));

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private string[] Lines() => File.Exists(Path) ? File.ReadAllLines(Path) : [];

    private HookChange AddLine()
    {
        string[] lines = Lines();
        if (lines.Contains(HookScript.Command, StringComparer.Ordinal))
            return HookChange.None;

        File.WriteAllText(Path, string.Concat(lines.Append(HookScript.Command).Select(line => line + "\n")));
        return lines.Length > 0 ? HookChange.InstalledBefore : HookChange.Installed;
    }

    private HookChange RemoveLine()
    {
        string[] lines = Lines();
        string[] left = [.. lines.Where(line => line != HookScript.Command)];
        if (left.Length == lines.Length)
            return lines.Length > 0 ? HookChange.None : HookChange.Absent;

        if (left.Length == 0)
        {
            File.Delete(Path);
            return HookChange.Removed;
        }

        File.WriteAllText(Path, string.Concat(left.Select(line => line + "\n")));
        return HookChange.Restored;
    }

    private void Keep()
    {
        if (!Exists(Kept))
        {
            File.Move(Path, Kept);
            return;
        }

        bool isSame = File.Exists(Path) && File.Exists(Kept) && File.ReadAllBytes(Path).AsSpan().SequenceEqual(File.ReadAllBytes(Kept));
        if (!isSame)
        {
            throw new NotesException(
                $"{Path} is not ours, and {Kept} keeps another one already: decide which of them to keep, and delete or rename the other.");
        }
    }

    /// <summary>Written beside and moved there, so that git never runs half a hook and a link is never written through.</summary>
    private void Write(string script)
    {
        string temporary = Path + ".notes-new";
        File.Delete(temporary);
        File.WriteAllText(temporary, script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(temporary, Executable);

        File.Move(temporary, Path, overwrite: true);
    }
}
