namespace NotesToolkit.Linting.Rules;

internal sealed class StrayFile() : Rule(Warning("NT016", "stray-file") with { Needs = RuleNeeds.Notebook })
{
    public IEnumerable<Diagnostic> Check(LintContext context) =>
        context.Notebook.StrayFiles.Order(StringComparer.Ordinal)
            .GroupBy(path => path[..(path.LastIndexOf('/') + 1)], (folder, paths) => (Folder: folder, Files: paths.ToArray()), StringComparer.Ordinal)
            .Select(stray => At(stray.Files[0], context, "this file is no note, since its name begins with no day, and is not read"
                + (stray.Files.Length == 1 ? string.Empty : $", nor {Counted.Of(stray.Files.Length - 1, "other file")} beside it")
                + $". Rename it to {stray.Folder}yyyy-MM-dd.md, or move it out of the folder."))
            .Concat(context.Notebook.Source.Skipped.Select(skipped => At(skipped.Path, context, skipped.IsLink
                ? "this folder is a link, and what lies behind it is not read. Put the folder itself here."
                : "this folder is a repository of its own, and is left alone. Run notes in it.")));

    private Diagnostic At(string path, LintContext context, string message) =>
        Found(context.Notebook.Source.Read(path) ?? new SourceText(path, string.Empty), default, message);
}
