using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class Hedging() : LanguageRule(
    Information("NT304", "hedging", "Feedback, a decision or a commitment takes back half of what it says."),
    PhraseCategory.Hedging, "a hedge, which leaves open what is meant");
