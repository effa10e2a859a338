using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;
using NotesToolkit.Insights;

namespace NotesToolkit.Cli.Commands;

internal sealed class AgendaCommand : NotesCommand
{
    private readonly Argument<string?> person = new("PERSON") { Description = "One person; without, everybody.", Arity = ArgumentArity.ZeroOrOne };

    public AgendaCommand()
        : base("agenda", "What is open, overdue, due soon, and which reviews are due.", "notes agenda", "notes agenda priya") => Add(person);

    public override int Run(ParseResult arguments, Session session)
    {
        RootOnDisk root = RootOnDisk.Open(session);
        string? key = arguments.GetValue(person) is { } typed ? root.RequirePerson(typed) : null;
        AgendaText.Write(session.Output, Agenda.Of(root.Notebook, session.Today(root.Notebook.Configuration), key), root.Notebook, Palette.For(session.UsesColor));
        return ExitCode.Fine;
    }
}
