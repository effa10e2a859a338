using System.CommandLine;

namespace NotesToolkit.Cli;

/// <summary>A command of the program.</summary>
internal abstract class NotesCommand : Command
{
    protected NotesCommand(string name, string description, params IReadOnlyList<string> examples)
        : base(name, description) => Examples = examples;

    /// <summary>Command lines that <c>--help</c> shows.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Does what the command is for.</summary>
    public abstract int Run(ParseResult arguments, Session session);
}
