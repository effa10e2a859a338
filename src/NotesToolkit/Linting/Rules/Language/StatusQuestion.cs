using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class StatusQuestion() : LanguageRule(
    Warning("NT302", "status-question", "A question or an item asks for status, which a tracker knows, and not for judgement."),
    PhraseCategory.StatusQuestion, "this asks for status and not for judgement");
