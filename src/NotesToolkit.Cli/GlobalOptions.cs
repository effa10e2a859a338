using System.CommandLine;

namespace NotesToolkit.Cli;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public Option<string[]> Folder { get; } = new("-C")
    {
        Description = "Work in this folder, as git does.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> AsOf { get; } = new("--as-of")
    {
        Description = "The day that counts as today.",
        HelpName = "yyyy-MM-dd",
        Recursive = true,
    };

    public Option<string?> Color { get; } = new("--color")
    {
        Description = "When to use colour: auto (at a terminal), always or never.",
        HelpName = "WHEN",
        Recursive = true,
    };
}
