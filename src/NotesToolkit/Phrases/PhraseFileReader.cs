using NotesToolkit.Configuration;
using NotesToolkit.Parsing;

namespace NotesToolkit.Phrases;

internal static class PhraseFileReader
{
    private const string OneToSwitchOff = "Write the id of a shipped phrase, such as SF01, or of an earlier entry.";

    private const string NoList =
        "this must be a list of phrases. Write each one as - {id: T01, category: label, pattern: 'words', rewrite: what to write}.";

    private static readonly string[] Keys = ["id", "category", "pattern", "rewrite", "off"];

    private static string Categories => string.Join(", ", PhraseCategories.Names);

    /// <summary>The shipped phrases with the team's over them, and the configuration with what is wrong in these.</summary>
    public static (NotesConfiguration Configuration, PhraseBook Phrases) Read(NotesConfiguration configuration, Func<string, SourceText?> read)
    {
        if (configuration.PhraseFiles.Count == 0)
            return (configuration, PhraseBook.Shipped);

        List<ConfigurationProblem> problems = [];
        List<SourceText> sources = [];
        List<Phrase> phrases = [.. PhraseBook.Shipped.Phrases];
        foreach (YamlScalar file in configuration.PhraseFiles)
        {
            if (read(file.Text) is not { } source)
            {
                string message = $"the file `{file.Text}` is not there. Write a path from the folder of notes.yml, or take it out of `phrases`.";
                problems.Add(new(ConfigurationProblemKind.BadValue, configuration.Source!, file.Span, message));
                continue;
            }

            sources.Add(source);
            foreach (YamlValue item in YamlFile.Read<YamlList>(source, problems, NoList, ConfigurationProblemKind.BadValue)?.Items ?? [])
                ReadItem(item, source, phrases, problems);
        }

        // A phrase that is not searched for may be one that must not be shown.
        IEnumerable<ConfigurationProblem> fatal = problems.Select(problem => problem with { IsFatal = true });
        configuration = configuration with { Problems = [.. configuration.Problems, .. fatal], Sources = [.. configuration.Sources, .. sources] };
        return (configuration, new(() => phrases));
    }

    /// <summary>A new id adds a phrase; a known one changes what is named or, with <c>off</c>, takes the phrase away.</summary>
    private static void ReadItem(YamlValue item, SourceText source, List<Phrase> phrases, List<ConfigurationProblem> problems)
    {
        MapReader map = MapReader.Open(item, source, problems, Keys);
        if (map.Scalar("id") is not { } id)
        {
            map.Bad(item.Span, "this phrase has no id. Write id: and a short name such as T01.");
            return;
        }

        int before = problems.Count;
        int known = phrases.FindIndex(phrase => string.Equals(phrase.Id, id.Text, StringComparison.OrdinalIgnoreCase));
        bool isOff = map.Word("off", "true", "false") == "true";
        YamlScalar? typed = map.Scalar("category");
        YamlScalar? pattern = map.Scalar("pattern");
        if (known < 0 && isOff)
            map.Bad(id.Span, $"no phrase has the id `{id.Text}`, so it cannot be switched off. {OneToSwitchOff}");

        if (known < 0 && !isOff && typed is null)
            map.Bad(id.Span, $"the new phrase `{id.Text}` has no category. Write `category:` and one of {Categories}.");

        if (known < 0 && !isOff && pattern is not { Text.Length: > 0 })
            map.Bad(id.Span, $"the new phrase `{id.Text}` has no pattern. Write `pattern:` and a regular expression in single quotes.");

        PhraseCategory? category = typed is null ? null : PhraseCategories.Find(typed.Text);
        if (typed is not null && category is null)
            map.Bad(typed.Span, $"`{typed.Text}` is no category of phrases. Write one of {Categories}.");

        if (pattern is not null && PhraseProbe.FindFault(pattern.Text) is { } fault)
            map.Bad(pattern.Span, $"the pattern is no regular expression: {fault} Put a \\ before a sign that stands for itself.");

        if (problems.Count > before)
            return;

        if (isOff)
            phrases.RemoveAt(known);
        else if (known < 0)
            phrases.Add(Changed(new(id.Text, category!.Value, [], string.Empty)));
        else
            phrases[known] = Changed(phrases[known]);

        Phrase Changed(Phrase old) => old with
        {
            Category = category ?? old.Category,
            Patterns = pattern is null ? old.Patterns : [new(pattern.Text)],
            Rewrite = map.Scalar("rewrite")?.Text ?? old.Rewrite,
        };
    }
}
