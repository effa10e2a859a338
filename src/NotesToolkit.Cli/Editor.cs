using System.Diagnostics;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli;

/// <summary>The user's editor.</summary>
internal static class Editor
{
    private static readonly string[] Variables = ["VISUAL", "EDITOR"];

    /// <summary>Opens files and waits.</summary>
    /// <returns>0, or 2 where the editor failed.</returns>
    /// <exception cref="NotesException">No editor is set, or it cannot be started.</exception>
    public static int Open(Session session, IEnumerable<string> files)
    {
        string editor = Variables.Select(session.Host.Variable).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))
            ?? throw new NotesException("No editor is set: set VISUAL or EDITOR, such as `export EDITOR=vim`.");
        session.Output.Flush();
        // An editor's setting may hold options, as in `code --wait`: a shell reads it, as git does.
        ProcessStartInfo start = OperatingSystem.IsWindows()
            ? new("cmd.exe", ["/c", editor, .. files])
            : new("/bin/sh", ["-c", editor + " \"$@\"", editor, .. files]);
        start.WorkingDirectory = session.Folder;
        using Process process = Process.Start(start) ?? throw new NotesException($"The editor `{editor}` cannot be started.");
        process.WaitForExit();
        return process.ExitCode == 0 ? ExitCode.Fine : ExitCode.Unable;
    }
}
