using NotesToolkit.Configuration;
using NotesToolkit.Parsing;

namespace NotesToolkit.Phrases;

/// <summary>
/// Reads a team's own phrases: a YAML list of items with <c>id</c>, <c>category</c>, <c>pattern</c>, <c>rewrite</c> and <c>off</c>.
/// </summary>
internal static class PhraseFileReader
{
    private static readonly string[] Keys = ["id", "category", "pattern", "rewrite", "off"];

    /// <summary>
    /// The shipped phrases with those of the files that notes.yml names over them, and the configuration with what is wrong in these.
    /// </summary>
    public static (NotesConfiguration Configuration, PhraseBook Phrases) Read(NotesConfiguration configuration, Func<string, SourceText?> read)
    {
        if (configuration.PhraseFiles.Count == 0)
            return (configuration, PhraseBook.Shipped);

        List<ConfigurationProblem> problems = [];
        List<SourceText> sources = [];
        List<PhraseEntry> entries = [];
        foreach (NamedFile file in configuration.PhraseFiles)
        {
            if (read(file.Path) is { } source)
            {
                sources.Add(source);
                ReadFile(source, entries, problems);
            }
            else
            {
                string message = $"the file `{file.Path}` is not there. Write a path from the folder of notes.yml, or take it out of `phrases`.";
                problems.Add(new(ConfigurationProblemKind.BadValue, configuration.Source!, file.Span, message));
            }
        }

        PhraseBook book = PhraseBook.Shipped.With(entries, out IReadOnlyList<ConfigurationProblem> wrong);

        // A phrase that is not searched for may be one that must not be shown.
        IEnumerable<ConfigurationProblem> fatal = problems.Concat(wrong).Select(problem => problem with { IsFatal = true });
        return (configuration with { Problems = [.. configuration.Problems, .. fatal], Sources = [.. configuration.Sources, .. sources] }, book);
    }

    private static void ReadFile(SourceText source, List<PhraseEntry> entries, List<ConfigurationProblem> problems)
    {
        YamlValue? root = YamlFile.Read(source, problems);
        if (root is YamlList list)
        {
            foreach (YamlValue item in list.Items)
                ReadItem(item, source, entries, problems);
        }
        else if (root is not null)
        {
            problems.Add(new(ConfigurationProblemKind.BadValue, source, root.Span,
                "this must be a list of phrases. Write each one as - {id: T01, category: label, pattern: 'words', rewrite: what to write}."));
        }
    }

    private static void ReadItem(YamlValue item, SourceText source, List<PhraseEntry> entries, List<ConfigurationProblem> problems)
    {
        MapReader map = MapReader.Open(item, source, problems, Keys);
        if (Value(map, "id") is not { } id)
        {
            problems.Add(new(ConfigurationProblemKind.BadValue, source, item.Span, "this phrase has no id. Write id: and a short name such as T01."));
            return;
        }

        YamlScalar? off = map.Scalar("off");
        bool isOff = string.Equals(off?.Text, "true", StringComparison.OrdinalIgnoreCase);
        if (off is not null && !isOff && !string.Equals(off.Text, "false", StringComparison.OrdinalIgnoreCase))
            map.Bad(off.Span, "`off` must be true or false.");

        entries.Add(new(source, id)
        {
            Category = Value(map, "category"),
            Pattern = Value(map, "pattern"),
            Rewrite = Value(map, "rewrite"),
            IsOff = isOff,
        });
    }

    private static PhraseValue? Value(MapReader map, string key) => map.Scalar(key) is { } scalar ? new(scalar.Text, scalar.Span) : null;
}
