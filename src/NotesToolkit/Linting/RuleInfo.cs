using NotesToolkit.Configuration;

namespace NotesToolkit.Linting;

internal enum Fixability
{
    None,
    Safe,
    Unsafe,
}

/// <summary>What a rule has to be given. It gets just that, finished, and reads nothing itself.</summary>
[Flags]
internal enum RuleNeeds
{
    None = 0,
    Notebook = 1,
    Before = 2,
    FirstCommits = 4,
    Record = 8,
    Whole = 16,
}

/// <summary>What a rule is called and how much it weighs. Ids never change meaning and are never reused.</summary>
/// <param name="Id">The id, such as <c>NT103</c>.</param>
/// <param name="Name">The name, such as <c>commitment-due</c>.</param>
/// <param name="Severity">The severity where nothing is configured.</param>
public sealed record RuleInfo(string Id, string Name, Severity Severity)
{
    internal Fixability Fixability { get; init; }

    /// <summary>One line, the first of the rule's page: when it fires.</summary>
    public string Summary => Page.Split('\n')[2];

    internal string Page => Pages.Find($"rules/{string.Concat(Name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]))}.md")
        ?? throw new InvalidOperationException($"The page of rule {Id} is missing from the library.");

    /// <summary>The setting <c>days</c> where nothing is configured, or null where the rule has none.</summary>
    internal int? Days { get; init; }

    internal RuleNeeds Needs { get; init; }

    internal bool ReadsAgendas => Id == "NT307";

    /// <summary>Whether the rule reads a note: few read one whose text or front matter cannot be read, or that says it should not exist.</summary>
    internal bool Reads(Note note) => !note.IsReadable ? Id is "NT001" or "NT012"
        : !note.IsVoid || Id.StartsWith("NT0", StringComparison.Ordinal) || Id == "NT307";

    /// <summary>Whether the rule leaves alone what was imported: old notes are not held to what they did not know.</summary>
    internal bool PassesOverImported => Id is "NT008" or "NT009" || (Id[2] is '1' or '2' or '3' or '4' && Id is not ("NT307" or "NT408"));

    /// <summary>Whether the rule has nothing to say of a note in which nothing is written yet: NT101 says that.</summary>
    internal bool PassesOverBlank => Id == "NT009" || (Id[2] is '1' or '2' && Id != "NT101");

    /// <summary>Whether the rule has nothing to say of a page whose text is under no section: NT101 says that.</summary>
    internal bool PassesOverJottings => Id is "NT009" or "NT113" or "NT202";

    internal Severity Weigh(NotesConfiguration configuration, string path, Severity found) =>
        configuration.SettingsOf(Id, Name, path).Select(setting => setting.Severity).LastOrDefault(severity => severity is not null) ?? found;
}
