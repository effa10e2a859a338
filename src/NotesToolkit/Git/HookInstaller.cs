using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>What became of one hook.</summary>
internal enum HookChange
{
    /// <summary>It was as it should be.</summary>
    None,

    /// <summary>There is none to take away.</summary>
    Absent,

    /// <summary>It was written.</summary>
    Installed,

    /// <summary>It was written, and the one that was there is kept beside it and runs first.</summary>
    InstalledBefore,

    /// <summary>It was taken away.</summary>
    Removed,

    /// <summary>It was taken away, and the one that was there before is back.</summary>
    Restored,
}

/// <summary>What became of one hook.</summary>
internal sealed record HookResult(string Path, HookChange Change);

/// <summary>Installs the hooks that hold a commit back while its notes have errors, and takes them away again.</summary>
internal sealed class HookInstaller(string folder)
{
    private const string KeptSuffix = ".before-notes";
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>The hooks that git runs before it makes a commit: by hand, and by a merge without conflict.</summary>
    public static IReadOnlyList<string> Names { get; } = ["pre-commit", "pre-merge-commit"];

    /// <summary>The folder that git runs hooks from.</summary>
    public string Folder { get; } = folder;

    /// <summary>Whether every hook is installed.</summary>
    public bool IsInstalled => Names.All(name => IsOurs(PathOf(name)));

    /// <summary>The program that an installed hook runs, where that program is gone; else null.</summary>
    public string? MissingProgram => Names.Select(PathOf)
        .Where(IsOurs)
        .Select(path => HookScript.ProgramOf(File.ReadAllText(path)))
        .FirstOrDefault(program => !File.Exists(program));

    /// <summary>The installer for a repository; git says where its hooks are, <c>core.hooksPath</c> and worktrees included.</summary>
    /// <exception cref="NotesException">There is no git program.</exception>
    public static HookInstaller For(RepositoryLocation repository)
    {
        string folder = GitProcess.Run(repository, "rev-parse", "--git-path", "hooks").TrimEnd('\r', '\n');
        return new(Path.GetFullPath(folder, repository.WorkTree ?? repository.GitDirectory));
    }

    /// <summary>Installs the hooks. A hook that is there is kept beside ours and runs first. Doing it twice changes nothing.</summary>
    /// <exception cref="NotesException">A hook cannot be kept or written.</exception>
    public IReadOnlyList<HookResult> Install(string program) => EachHook(name =>
    {
        string path = PathOf(name);
        string script = HookScript.Write(name, name + KeptSuffix, program);
        if (IsOurs(path))
        {
            return new(path, Update(path, script));
        }

        Directory.CreateDirectory(Folder);
        bool isTaken = Exists(path);
        if (isTaken)
        {
            Keep(path);
        }

        Write(path, script);
        return new(path, isTaken ? HookChange.InstalledBefore : HookChange.Installed);
    });

    /// <summary>Takes the hooks away and puts those that were there before back, byte for byte. A hook that is not ours stays.</summary>
    /// <exception cref="NotesException">A hook cannot be deleted or put back.</exception>
    public IReadOnlyList<HookResult> Uninstall() => EachHook(name =>
    {
        string path = PathOf(name);
        if (!IsOurs(path))
        {
            return new(path, Exists(path) ? HookChange.None : HookChange.Absent);
        }

        if (!Exists(path + KeptSuffix))
        {
            File.Delete(path);
            return new(path, HookChange.Removed);
        }

        File.Move(path + KeptSuffix, path, overwrite: true);
        return new(path, HookChange.Restored);
    });

    private string PathOf(string name) => Path.Combine(Folder, name);

    private static List<HookResult> EachHook(Func<string, HookResult> act)
    {
        try
        {
            return [.. Names.Select(act)];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new NotesException($"The hooks cannot be changed: {refused.Message}", refused);
        }
    }

    private static HookChange Update(string path, string script)
    {
        if (File.ReadAllText(path) == script)
        {
            return HookChange.None;
        }

        Write(path, script);
        return HookChange.Installed;
    }

    private static void Keep(string path)
    {
        string kept = path + KeptSuffix;
        if (!Exists(kept))
        {
            File.Move(path, kept);
            return;
        }

        bool isSame = File.Exists(path) && File.Exists(kept) && File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(kept));
        if (!isSame)
        {
            throw new NotesException($"{path} is not ours, and {kept} keeps another one already: decide which of them to keep, and delete or rename the other.");
        }
    }

    /// <summary>Written beside and moved there, so that git never runs half a hook and a link is never written through.</summary>
    private static void Write(string path, string script)
    {
        string temporary = path + ".notes-new";
        File.Delete(temporary);
        File.WriteAllText(temporary, script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(temporary, Executable);
        }

        File.Move(temporary, path, overwrite: true);
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static bool IsOurs(string path) =>
        File.Exists(path) && new FileInfo(path).LinkTarget is null && HookScript.IsOurs(File.ReadAllText(path));
}
