using NotesToolkit.Notes;
using NotesToolkit.Parsing;

using NotesToolkit.Configuration;

namespace NotesToolkit.Phrases;

/// <summary>Reads a team's own phrases: a YAML list of items with <c>id</c>, <c>category</c>, <c>pattern</c>, <c>rewrite</c> and <c>off</c>.</summary>
internal static class PhraseFileReader
{
    private static readonly string[] Keys = ["id", "category", "pattern", "rewrite", "off"];

    /// <summary>The shipped phrases with those of the files that notes.yml names over them.</summary>
    public static PhraseBook Read(MapReader map, Func<string, SourceText?> read, List<ConfigurationProblem> problems)
    {
        List<PhraseEntry> entries = [];
        foreach (YamlScalar path in map.Scalars("phrases") ?? [])
        {
            if (read(path.Text) is { } source)
            {
                ReadFile(source, entries, problems);
            }
            else
            {
                map.Bad(path.Span, $"the file `{path.Text}` is not there. Write a path from the folder of notes.yml, or take it out of `phrases`.");
            }
        }

        if (entries.Count == 0)
        {
            return PhraseBook.Shipped;
        }

        PhraseBook book = PhraseBook.Shipped.With(entries, out IReadOnlyList<ConfigurationProblem> wrong);
        problems.AddRange(wrong);
        return book;
    }

    private static void ReadFile(SourceText source, List<PhraseEntry> entries, List<ConfigurationProblem> problems)
    {
        YamlValue? root = YamlFile.Read(source, problems);
        if (root is YamlList list)
        {
            foreach (YamlValue item in list.Items)
            {
                ReadItem(item, source, entries, problems);
            }
        }
        else if (root is not null)
        {
            problems.Add(new("NT013", source, root.Span, "this must be a list of phrases. Write each one as - {id: T01, category: label, pattern: 'words', rewrite: what to write}."));
        }
    }

    private static void ReadItem(YamlValue item, SourceText source, List<PhraseEntry> entries, List<ConfigurationProblem> problems)
    {
        MapReader map = MapReader.Open(item, source, problems, Keys);
        if (Value(map, "id") is not { } id)
        {
            problems.Add(new("NT013", source, item.Span, "this phrase has no id. Write id: and a short name such as T01."));
            return;
        }

        YamlScalar? off = map.Scalar("off");
        bool isOff = string.Equals(off?.Text, "true", StringComparison.OrdinalIgnoreCase);
        if (off is not null && !isOff && !string.Equals(off.Text, "false", StringComparison.OrdinalIgnoreCase))
        {
            map.Bad(off.Span, "`off` must be true or false.");
        }

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
