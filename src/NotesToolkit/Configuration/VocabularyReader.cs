using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Configuration;

/// <summary>Reads the names that a root gives to sections, private sections and hard questions.</summary>
internal static class VocabularyReader
{
    private static readonly Dictionary<string, SectionKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["priorities"] = SectionKind.Priorities,
        ["blockers"] = SectionKind.Blockers,
        ["decisions"] = SectionKind.Decisions,
        ["growth"] = SectionKind.Growth,
        ["hardQuestion"] = SectionKind.HardQuestion,
        ["commitments"] = SectionKind.Commitments,
        ["followUp"] = SectionKind.FollowUp,
        ["feedback"] = SectionKind.Feedback,
        ["signals"] = SectionKind.Signals,
        ["proposal"] = SectionKind.Proposal,
    };

    /// <summary>The words of a root.</summary>
    public static Vocabulary Read(MapReader root, SourceText source, List<ConfigurationProblem> problems, Roster roster)
    {
        Dictionary<string, SectionKind> aliases = new(StringComparer.OrdinalIgnoreCase);
        MapReader sections = MapReader.Open(root["sections"], source, problems, Kinds.Keys);
        foreach ((string key, SectionKind kind) in Kinds)
        {
            foreach (YamlScalar alias in sections.Scalars(key) ?? [])
            {
                aliases[alias.Text] = kind;
            }
        }

        return new(aliases, Words(root, "private") ?? Vocabulary.Default.PrivateNames, Words(root, "hardQuestion") ?? Vocabulary.Default.Questions, roster);
    }

    private static List<string>? Words(MapReader root, string key) =>
        root.Scalars(key) is { } scalars ? [.. scalars.Select(scalar => scalar.Text).Where(text => text.Length > 0)] : null;
}
