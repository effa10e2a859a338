namespace NotesToolkit.Cli.Tests;

/// <summary>A test that types into a POSIX shell, and is left out on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Its lines are those of a POSIX shell." : null;
}
