using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;

namespace NotesToolkit.Cli.Commands;

internal sealed class HookRunCommand()
    : NotesCommand("run", "Judge what a commit would change; git runs this before each commit.", "notes hook run")
{
    public override int Run(ParseResult arguments, Session session)
    {
        LintReport report = LintReport.Of(WorkTreeTargets.Staged(session, RuleSelection.All, "`notes hook run`"), session);
        if (report.Findings.Count == 0)
            return ExitCode.Fine;

        TextFormat.Write(session.Output, report, showsExcerpt: true, session.UsesColor);
        if (report.ErrorCount == 0)
            return ExitCode.Fine;

        session.Output.WriteLine();
        session.Output.WriteLine("The commit was not made. Write what each error asks for, `git add` the note and commit again.");
        session.Output.WriteLine("`notes fix` writes what it can by itself; `notes explain RULE` says why a rule asks.");
        return ExitCode.Found;
    }
}
