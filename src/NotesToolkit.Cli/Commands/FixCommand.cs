namespace NotesToolkit.Cli.Commands;

internal sealed class FixCommand(Syntax syntax)
    : NotesCommand(syntax, "fix", "Mend what has one reading: ids, relative dates, what Follow-up says.",
        "notes fix", "notes fix --unsafe --diff 1on1s/priya")
{
    private readonly Argument<string[]> paths = syntax.Any("PATH", "Notes or folders; without one, every note of the root.");
    private readonly Option<bool> withUnsafe = syntax.Flag("--unsafe", "Apply the fixes too that are only most likely what is meant.");
    private readonly Option<bool> diff = syntax.Flag("--diff", "Show what would change, and write nothing.");

    public override void Run(ParseResult arguments, Session session)
    {
        string[] named = arguments.GetValue(paths) ?? [];
        IReadOnlyList<LintTarget> targets = WorkTreeTargets.Find(session, named);
        FixedFile[] files = [.. targets.SelectMany(target => FileFixes.Find(target, arguments.GetValue(withUnsafe), session))];
        if (arguments.GetValue(diff))
        {
            foreach (FixedFile file in files)
                DiffFormat.Write(session.Output, session.DisplayPath(file.FullPath), file.Before, file.After, file.Notebook, session.Palette);

            return;
        }

        FileFixes.Write(files, session);
        LintReport left = LintReport.Of(files.Length == 0 ? targets : WorkTreeTargets.Find(session, named), session);
        session.Output.WriteLine(left.Findings.Count == 0 ? left.Summary : $"{left.Summary}; `notes lint` shows them");
        session.HasFailed = left.ErrorCount > 0;
    }
}
