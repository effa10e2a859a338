using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>A file that fixes change.</summary>
internal sealed record FixedFile(LintTarget Target, SourceText? Before, SourceText After, IReadOnlyList<RuleInfo> Rules)
{
    public string FullPath => Path.Combine(Target.Folder, After.Path);

    public Notebook Notebook => Target.AsItStands.Context.Notebook;
}

/// <summary>Mends the files of a root.</summary>
internal static class FileFixes
{
    /// <summary>The files that the fixes change; nothing is written. A fix that mends nothing is told.</summary>
    public static IReadOnlyList<FixedFile> Find(LintTarget target, bool withUnsafe, Session session)
    {
        List<Diagnostic> refused = [];
        FixedFile[] files =
        [
            .. Fixer.Fix(target.Open, withUnsafe, refused)
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new FixedFile(target, target.Read(file.Key), file.Value.Source, file.Value.Rules)),
        ];
        foreach (Diagnostic finding in refused)
        {
            string place = $"{session.DisplayPath(Path.Combine(target.Folder, finding.Source.Path))}:{finding.Source.GetLineNumber(finding.Span.Start)}";
            session.Warn($"notes: {place}: {finding.Rule.Id} {finding.Rule.Name} is not fixed: what the fix writes there is not read, and the finding would stay.");
        }

        return files;
    }

    /// <summary>Writes a fixed file in one piece.</summary>
    public static void Write(FixedFile file) 
    {
        FileWriter.Clean(Path.GetDirectoryName(file.FullPath)!);
        new FileWriter(file.Target.Folder).Change(file.FullPath, file.Before, file.After);
    }
}
