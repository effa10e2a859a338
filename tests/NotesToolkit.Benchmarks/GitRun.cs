namespace NotesToolkit.Benchmarks;

/// <summary>Runs programs.</summary>
internal static class GitRun
{
    public static void Run(string folder, params string[] arguments) => RunWithInput(folder, stream => stream.Close(), arguments);

    public static void RunWithInput(string folder, Action<Stream> write, params string[] arguments)
    {
        using Process git = Start("git", folder, arguments);
        write(git.StandardInput.BaseStream);
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed.");
        }
    }

    /// <summary>Writes the ids of all texts of a history into a file, one a line.</summary>
    public static void ListBlobs(string folder, string file)
    {
        using Process git = Start("git", folder, "rev-list", "--objects", "--filter=object:type=blob", "--filter-provided-objects", "--no-object-names", "HEAD");
        git.StandardInput.Close();
        File.WriteAllText(file, git.StandardOutput.ReadToEnd());
        git.WaitForExit();
    }

    public static Process Start(string program, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        return Process.Start(start)!;
    }
}
