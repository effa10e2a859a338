namespace NotesToolkit.Cli;

internal static class Editor
{
    /// <summary>What a shell says of a command that is not there.</summary>
    private const int NotFound = 127;

    private static readonly string[] Variables = ["VISUAL", "EDITOR"];

    /// <summary>Opens files, in <c>vi</c> where no editor is set, as git does, and waits.</summary>
    public static void Open(Session session, IEnumerable<string> files)
    {
        string editor = Variables.Select(session.Host.Variable).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))
            ?? (OperatingSystem.IsWindows() ? "notepad" : "vi");
        session.Output.Flush();
        // An editor's setting may hold options, as in `code --wait`: a shell reads it, as git does.
        ProcessStartInfo start = OperatingSystem.IsWindows()
            ? new("cmd.exe", ["/c", editor, .. files])
            : new("/bin/sh", ["-c", editor + " \"$@\"", editor, .. files]);
        start.WorkingDirectory = session.Folder;
        using Process process = Process.Start(start) ?? throw new NotesException($"The editor `{editor}` cannot be started.");
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new NotesException(process.ExitCode == NotFound
                ? $"The editor `{editor}` is not found: set VISUAL or EDITOR, such as `export EDITOR=nano`."
                : $"The editor `{editor}` ended with exit code {process.ExitCode}.");
        }
    }
}
