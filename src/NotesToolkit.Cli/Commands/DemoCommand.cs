using System.CommandLine;
using NotesToolkit.Cli.Demo;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Commands;

internal sealed class DemoCommand : NotesCommand
{
    private readonly Argument<string> folder = new("DIR") { Description = "A folder that does not exist, or is empty." };

    public DemoCommand()
        : base("demo", "Write a repository to look around in: two quarters of a team of six.", "notes demo ./notes-demo") => Add(folder);

    public override int Run(ParseResult arguments, Session session)
    {
        string typed = arguments.GetRequiredValue(folder);
        DemoReplay.Write(session.FullPath(typed));
        using Session inside = session.At(session.FullPath(typed), DemoReplay.LastDay);
        LintReport report = LintReport.Of(WorkTreeTargets.Find(inside, [], RuleSelection.All), inside);
        session.Output.WriteLine($"Wrote {typed}: a manager, a team of six, {report.NoteCount} notes of two quarters, each with its history.");
        session.Output.WriteLine($"Lint, as of {DemoReplay.LastDay.Text()}: {report.Summary}.");
        session.Output.WriteLine();
        session.Output.WriteLine("Look around:");
        foreach (string command in (string[])["mine", "mine priya", "agenda", "lint"])
        {
            session.Output.WriteLine($"  notes -C {typed} --as-of {DemoReplay.LastDay.Text()} {command}");
        }

        return ExitCode.Fine;
    }
}
