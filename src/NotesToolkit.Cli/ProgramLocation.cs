namespace NotesToolkit.Cli;

/// <summary>The path by which the program was called: an update leaves it, and takes away what a link there leads to.</summary>
internal static class ProgramLocation
{
    public static string Find()
    {
        string process = Environment.ProcessPath ?? "notes";
        string path = Environment.GetEnvironmentVariable("PATH") ?? string.Empty;
        // Started by the runtime, the program lies beside its library.
        return Path.GetFileNameWithoutExtension(process) == "dotnet"
            ? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "notes.exe" : "notes")
            : Find(Environment.GetCommandLineArgs()[0], process, path, Environment.CurrentDirectory);
    }

    /// <summary>What to type for a program: its name where the PATH leads to it, else its path, the shorter way.</summary>
    internal static string Typed(string program, string? searchPath, string folder)
    {
        string name = Path.GetFileName(program);
        bool isOnPath = !Path.IsPathRooted(program) || OnPath(name, searchPath, folder) == program;
        string relative = Path.GetRelativePath(folder, program);
        return isOnPath ? name : relative.StartsWith("..", StringComparison.Ordinal) ? program : $".{Path.DirectorySeparatorChar}{relative}";
    }

    /// <summary>The file that the first word of the command line names; the process's own, links followed, where it names none.</summary>
    internal static string Find(string called, string process, string searchPath, string folder)
    {
        string? place = called.Contains(Path.DirectorySeparatorChar) ? Path.GetFullPath(called, folder) : OnPath(called, searchPath, folder);
        return place is not null && File.Exists(place) && LeadsTo(place, process) ? place : process;
    }

    internal static string? OnPath(string name, string? searchPath, string folder) =>
        (searchPath ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(place => Path.GetFullPath(Path.Combine(place, name), folder)).FirstOrDefault(File.Exists);

    /// <summary>A first word can say anything, so the file there must be named as the one that runs.</summary>
    private static bool LeadsTo(string place, string process) =>
        Path.GetFileName(File.ResolveLinkTarget(place, returnFinalTarget: true)?.FullName ?? place) == Path.GetFileName(process);
}
