using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Commands;

internal sealed class SaveCommand : NotesCommand
{
    private readonly Argument<string?> person = new("PERSON") { Description = "Only the notes with this person.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> message = new("-m", "--message") { Description = "The commit's message.", HelpName = "TEXT" };

    public SaveCommand()
        : base("save", "Mend, judge and commit the notes, and nothing else.", "notes save", "notes save priya -m \"Meet Priya\"")
    {
        Add(person);
        Add(message);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        RepositoryLocation repository = RepositoryLocation.Require(session.Folder, session.GitEnvironment, "`notes save`");
        GitProgram.Require();
        RootOnDisk root = RootOnDisk.Open(session);
        string? key = arguments.GetValue(person) is { } typed ? root.RequirePerson(typed) : null;
        IReadOnlyList<string> changed = WorkTreeTargets.Changed(session, root, key);
        if (changed.Count == 0)
        {
            session.Output.WriteLine("No note has changed since the last commit.");
            return ExitCode.Fine;
        }

        FixedFile[] mended = [.. FileFixes.Find(WorkTreeTargets.Only(session, root.Folder, changed), withUnsafe: false)];
        FixReport.WriteAll(mended, session);
        string[] paths = [.. changed.Concat(mended.Select(file => file.After.Path)).Distinct(StringComparer.Ordinal)];
        LintReport report = LintReport.Of([WorkTreeTargets.Only(session, root.Folder, paths)], session);
        if (report.Findings.Count > 0)
        {
            TextFormat.Write(session.Output, report, showsExcerpt: true, session.UsesColor);
        }

        if (report.ErrorCount > 0)
        {
            session.Output.WriteLine("Nothing was committed. Write what each error asks for, and save again.");
            return ExitCode.Found;
        }

        string commit = CommitWriter.Commit(
            repository, [.. paths.Select(path => Path.Combine(root.Folder, path))], arguments.GetValue(message) ?? DefaultMessage(paths));
        session.Output.WriteLine($"saved {(paths.Length == 1 ? paths[0] : $"{paths.Length} notes")} as {commit}");
        return ExitCode.Fine;
    }

    private static string DefaultMessage(string[] paths) => paths.Length == 1 && new NoteName(paths[0]) is { Day: { } day } name
        ? $"Note of {day.Text()}, {Path.GetFileName(Path.GetDirectoryName(name.Path))}"
        : $"{paths.Length} notes";
}
