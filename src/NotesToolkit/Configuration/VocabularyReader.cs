using NotesToolkit.Parsing;

namespace NotesToolkit.Configuration;

internal static partial class VocabularyReader
{
    private static readonly Dictionary<string, SectionKind> Kinds = Enum.GetValues<SectionKind>()
        .Except([SectionKind.Other, SectionKind.Private])
        .ToDictionary(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), StringComparer.OrdinalIgnoreCase);

    public static Vocabulary Read(MapReader root, Roster roster, DateOrder dates)
    {
        Dictionary<string, SectionKind> aliases = new(StringComparer.OrdinalIgnoreCase);
        MapReader sections = root.Inside(root["sections"], Kinds.Keys);
        foreach ((string key, SectionKind kind) in Kinds)
        {
            foreach (YamlScalar alias in sections.Scalars(key) ?? [])
                aliases[alias.Text] = kind;
        }

        IEnumerable<string> names = (root.Scalars("private") ?? []).Select(name => name.Text);
        return new(
            aliases,
            [.. Vocabulary.Default.PrivateNames, .. names],
            root.Scalars("hardQuestion", AtQuestions) is { } questions
                ? [.. questions.Select(question => question.Text)]
                : Vocabulary.Default.Questions,
            roster) { Dates = dates };
    }

    /// <summary>A question may hold commas.</summary>
    private static IEnumerable<YamlScalar> AtQuestions(YamlScalar line) =>
        BehindQuestions().Split(line.Text).Select(text => line with { Text = text });

    [GeneratedRegex(@"(?<=\?)\s*,\s*", RegexOptions.CultureInvariant)]
    private static partial Regex BehindQuestions();
}
