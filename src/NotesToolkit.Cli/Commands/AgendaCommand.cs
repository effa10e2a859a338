using NotesToolkit.Insights;

namespace NotesToolkit.Cli.Commands;

internal sealed class AgendaCommand : NotesCommand
{
    private readonly Argument<string?> person = new("PERSON") { Description = "One person; without, everybody.", Arity = ArgumentArity.ZeroOrOne };

    public AgendaCommand()
        : base(
            "agenda",
            "What is open, overdue, due soon, which reviews are due, and whose 1:1.",
            "notes agenda",
            "notes agenda priya") => Add(person);

    public override int Run(ParseResult arguments, Session session)
    {
        RootOnDisk root = RootOnDisk.Open(session);
        string? key = arguments.GetValue(person) is { } typed ? root.RequirePerson(typed) : null;
        root.WarnIfEmpty(session);
        DateOnly today = session.Today(root.Notebook.Configuration);
        AgendaText.Write(session.Output, Agenda.Of(root.Notebook, today, key), root.Notebook, today, session.Palette);
        return ExitCode.Fine;
    }
}
