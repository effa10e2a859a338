using NotesToolkit.Configuration;

namespace NotesToolkit.Linting;

/// <summary>Whether a rule's findings can be mended by the tool.</summary>
public enum Fixability
{
    /// <summary>Only the writer can mend it.</summary>
    None,

    /// <summary>There is one reading, and nothing is lost.</summary>
    Safe,

    /// <summary>What is most likely meant; to be looked at.</summary>
    Unsafe,
}

/// <summary>What a rule is called and how much it weighs. Ids never change meaning and are never reused.</summary>
/// <param name="Id">The id, such as <c>NT103</c>.</param>
/// <param name="Name">The name, such as <c>commitment-due</c>.</param>
/// <param name="Severity">The severity where nothing is configured.</param>
/// <param name="Summary">One line: when it fires.</param>
/// <param name="Fixability">Whether the tool can mend it.</param>
public sealed record RuleInfo(string Id, string Name, Severity Severity, string Summary, Fixability Fixability = Fixability.None)
{
    /// <summary>The setting <c>days</c> where nothing is configured, or null where the rule has none.</summary>
    public int? Days { get; init; }

    /// <summary>Whether the rule reads a note that says it should not exist.</summary>
    public bool ReadsVoidNotes => Id.StartsWith("NT0", StringComparison.Ordinal) || Id == "NT307";

    /// <summary>Whether the rule reads a note whose text or front matter cannot be read.</summary>
    public bool ReadsUnreadableNotes => Id is "NT001" or "NT012";
}
