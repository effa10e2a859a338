namespace NotesToolkit.Linting.Rules;

internal sealed class StrayFile() : Rule(Warning("NT016", "stray-file") with { Needs = RuleNeeds.Notebook })
{
    /// <summary>What is wrong in the files of a root, asked where the whole root is checked.</summary>
    public IEnumerable<Diagnostic> Check(LintContext context)
    {
        foreach (IGrouping<string, string> folder in context.Notebook.StrayFiles.Order(StringComparer.Ordinal)
            .GroupBy(path => path[..(path.LastIndexOf('/') + 1)], StringComparer.Ordinal))
        {
            string[] files = [.. folder];
            string others = files.Length == 1 ? string.Empty : $", nor {Counted.Of(files.Length - 1, "other file")} beside it";
            yield return At(files[0], context, $"this file is no note, since its name begins with no day, and is not read{others}. "
                + $"Rename it to {folder.Key}yyyy-MM-dd.md, or move it out of the folder.");
        }

        foreach (Git.SkippedFolder skipped in context.Notebook.Source.Skipped)
        {
            yield return At(skipped.Path, context, skipped.IsLink
                ? "this folder is a link, and what lies behind it is not read. Put the folder itself here."
                : "this folder is a repository of its own, and is left alone. Run notes in it.");
        }
    }

    private Diagnostic At(string path, LintContext context, string message) =>
        Found(context.Notebook.Source.Read(path) ?? new SourceText(path, string.Empty), default, message);
}
