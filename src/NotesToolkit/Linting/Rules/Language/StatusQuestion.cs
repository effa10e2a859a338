using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class StatusQuestion() : LanguageRule(
    new("NT302", "status-question", Severity.Warning, "A question or an item asks for status, which a tracker knows, and not for judgement."),
    PhraseCategory.StatusQuestion, "this asks for status and not for judgement");
