namespace NotesToolkit.Cli.Targets;

internal sealed record FixedFile(LintTarget Target, SourceText? Before, SourceText After, IReadOnlyList<RuleInfo> Rules)
{
    public string FullPath => Path.Combine(Target.Folder, After.Path);

    public Notebook Notebook => Target.AsItStands.Context.Notebook;
}

internal static class FileFixes
{
    /// <summary>The files that the fixes change; nothing is written. A fix that would not remove its finding is named.</summary>
    public static IReadOnlyList<FixedFile> Find(LintTarget target, bool withUnsafe, Session session)
    {
        List<Diagnostic> refused = [];
        FixedFile[] files =
        [
            .. session.Host.During("looking for fixes", () => Fixer.Fix(target.With, withUnsafe, refused))
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new FixedFile(target, Before(file.Key), file.Value.Source, file.Value.Rules)),
        ];
        foreach (Diagnostic finding in refused)
        {
            string path = session.DisplayPath(Path.Combine(target.Folder, finding.Source.Path));
            int line = finding.Source.GetLineNumber(finding.Span.Start);
            session.Warn($"notes: {path}:{line}: {finding.Rule.Id} {finding.Rule.Name} is not fixed: "
                + "what the fix writes there is not read, and the finding would stay.");
        }

        return files;

        // The text that the fixes were found in, and not what an editor has saved since.
        SourceText? Before(string path) =>
            (target.Opened.Find(path) ?? target.Opened.FindAgenda(path))?.Source ?? target.Opened.Source.Read(path);
    }

    public static void Write(IEnumerable<FixedFile> files, Session session, bool isQuiet = false)
    {
        foreach (FixedFile file in files)
        {
            FileWriter.Clean(Path.GetDirectoryName(file.FullPath)!);
            new FileWriter(file.Target.Folder).Change(file.FullPath, file.Before, file.After);
            string rules = string.Join(", ", file.Rules.Select(rule => $"{rule.Id} {rule.Name}"));
            if (!isQuiet)
                session.Output.WriteLine($"fixed {session.DisplayPath(file.FullPath)}{(rules.Length > 0 ? ": " + rules : string.Empty)}");
        }
    }
}
