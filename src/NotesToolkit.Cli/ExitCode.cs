namespace NotesToolkit.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Something was found that must not stay so.</summary>
    public const int Found = 1;

    /// <summary>The command line or the environment is wrong.</summary>
    public const int Unable = 2;
}
