using System.ComponentModel;
using System.Diagnostics;
using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>Finds the git program.</summary>
internal static class GitProgram
{
    /// <summary>The program's absolute path, or null where the <c>PATH</c> holds none.</summary>
    /// <remarks>Looked up here because .NET would also take a file named git from the current folder, which may be a stranger's repository.</remarks>
    public static string? Find(string? path = null)
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (path ?? Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(IsExecutable);
    }

    /// <summary>The program's absolute path.</summary>
    /// <exception cref="NotesException">There is none on the <c>PATH</c>.</exception>
    public static string Require() =>
        Find() ?? throw new NotesException("The git program is not on the PATH: install git, or add its folder to the PATH.");

    /// <summary>What the program says of its version, such as <c>git version 2.39.5</c>; empty where it does not run.</summary>
    public static string Version(string program)
    {
        try
        {
            using Process git = Process.Start(new ProcessStartInfo(program, "version") { RedirectStandardOutput = true, UseShellExecute = false })!;
            return git.StandardOutput.ReadToEnd().Trim();
        }
        catch (Win32Exception)
        {
            return string.Empty;
        }
    }

    private static bool IsExecutable(string file) => File.Exists(file)
        && (OperatingSystem.IsWindows() || File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute));
}
