using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class SoftFollowUp() : LanguageRule(
    Error("NT301", "soft-follow-up"), PhraseCategory.SoftFollowUp, "a soft follow-up with no owner and no day of the calendar")
{
    protected override bool Counts(NotePhrase phrase, Note note) => phrase.IsUnassigned;
}
