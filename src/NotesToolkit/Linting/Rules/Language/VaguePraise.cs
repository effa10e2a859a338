using NotesToolkit.Configuration;
using NotesToolkit.Notes;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT303: praise that names nothing to repeat.</summary>
internal sealed class VaguePraise() : LanguageRule(PhraseCategory.VaguePraise, "vague praise with no evidence")
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT303", "vague-praise", Severity.Warning, "Praise with no evidence, which names nothing to repeat.");

    /// <inheritdoc/>
    protected override bool Counts(NotePhrase phrase, Note note) => phrase.Item is not { } item || !HasEvidence(item);

    private static bool HasEvidence(Item item) =>
        item["evidence"] is not null
        || item.Markup.Links.Count > 0
        || (item["situation"] is not null && item["behavior"] is not null && item["impact"] is not null);
}
