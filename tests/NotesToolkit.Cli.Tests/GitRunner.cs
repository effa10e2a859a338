namespace NotesToolkit.Cli.Tests;

/// <summary>Starts programs with an environment that is the same on every machine.</summary>
internal static class GitRunner
{
    public static (int Exit, string Output, string Error) Run(string folder, params string[] arguments) =>
        Start("git", folder, ["-c", "init.defaultBranch=main", "-c", "core.autocrlf=false", "-c", "maintenance.auto=false", .. arguments]);

    public static (int Exit, string Output, string Error) Start(string program, string folder, params IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_AUTHOR_NAME"] = start.Environment["GIT_COMMITTER_NAME"] = "Dana Cole";
        start.Environment["GIT_AUTHOR_EMAIL"] = start.Environment["GIT_COMMITTER_EMAIL"] = "dana@example.com";
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = "2026-03-04T12:00:00Z";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>
    /// Writes a script that can be run at once. A process of its own writes it: what this one has open for writing, a process that another
    /// test starts just then has open too, and no program can be run that somebody writes.
    /// </summary>
    public static void WriteProgram(string file, string script)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (OperatingSystem.IsWindows())
        {
            File.WriteAllText(file, script);
            return;
        }

        (int exit, _, string error) = Start("/bin/sh", Path.GetDirectoryName(file)!, "-c", "printf %s \"$1\" > \"$0\" && chmod 755 \"$0\"", file, script);
        Assert.True(exit == 0, error);
    }

    /// <summary>Deletes a folder; git's objects are read-only.</summary>
    public static void Delete(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(folder, recursive: true);
    }
}
