using NotesToolkit.Configuration;
using NotesToolkit.Notes;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT301: a promise to look again that names nobody and no day.</summary>
internal sealed class SoftFollowUp() : LanguageRule(PhraseCategory.SoftFollowUp, "a soft follow-up with no owner and no date")
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT301", "soft-follow-up", Severity.Error, "A decision, feedback, follow-up, commitment or hard answer promises to look again, and names no owner and no date.");

    /// <inheritdoc/>
    protected override bool Counts(NotePhrase phrase, Note note) => phrase.IsUnassigned;
}
