using System.CommandLine;

namespace NotesToolkit.Cli.Commands;

/// <summary>A command that settles one commitment in its own line.</summary>
internal abstract class SettlingCommand : NotesCommand
{
    private readonly Argument<string[]> id = new("ID")
    {
        Description = "The commitment's id, or words that only one open commitment holds.",
        Arity = ArgumentArity.OneOrMore,
    };

    protected SettlingCommand(string name, string description, params IReadOnlyList<string> examples)
        : base(name, description, examples) => Add(id);

    public override int Run(ParseResult arguments, Session session) => Settle(arguments, new(session, arguments.GetRequiredValue(id)));

    protected abstract int Settle(ParseResult arguments, SettlementRun run);
}
