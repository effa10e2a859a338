namespace NotesToolkit.Cli;

internal abstract class NotesCommand : Command
{
    protected NotesCommand(Syntax syntax, string name, string description, params IReadOnlyList<string> examples)
        : base(name, description)
    {
        Examples = examples;
        syntax.AddTo(this);
    }

    public IReadOnlyList<string> Examples { get; }

    public abstract void Run(ParseResult arguments, Session session);
}

internal abstract class CommandGroup : Command
{
    protected CommandGroup(string name, string description, params ReadOnlySpan<NotesCommand> commands)
        : base(name, description)
    {
        foreach (NotesCommand command in commands)
            Add(command);
    }
}

internal static class ExitCode
{
    public const int Fine = 0;
    public const int Found = 1;
    public const int Unable = 2;
}
