using System.CommandLine;
using System.CommandLine.Completions;
using NotesToolkit.Cli.Targets;
using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Commands;

internal sealed class ExplainCommand : NotesCommand
{
    private readonly Argument<string> rule = new("RULE") { HelpName = "RULE", Description = "A rule's id or name.", CompletionSources = { _ => RuleList.All.Select(rule => new CompletionItem(rule.Info.Name)) } };

    public ExplainCommand()
        : base("explain", "Show a rule's page: what it asks for, why, and how to write it.", "notes explain commitment-due") => Add(rule);

    public override int Run(ParseResult arguments, Session session)
    {
        RuleInfo found = RuleSelection.Find(arguments.GetRequiredValue(rule)).Info;
        session.Output.WriteLine(RulePage.Read(found).TrimEnd());
        return ExitCode.Fine;
    }
}
