using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class StatusQuestion() : LanguageRule(
    Warning("NT302", "status-question"), PhraseCategory.StatusQuestion, "this asks for status and not for judgement");
