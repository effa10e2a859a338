namespace NotesToolkit.Cli.Tests.Hooks;

/// <summary>The program as a process of its own: the published one where <c>NOTES_PUBLISHED</c> names it, else the built one.</summary>
internal static class BuiltProgram
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("NOTES_PUBLISHED") is { Length: > 0 } published
        ? published
        : System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "notes.exe" : "notes");

    public static Outcome Run(string folder, params string[] arguments)
    {
        (int exit, string output, string error) = GitRunner.Start(Path, folder, arguments);
        return new(exit, output, error);
    }
}
