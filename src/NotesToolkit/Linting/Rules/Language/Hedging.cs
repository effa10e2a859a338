using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class Hedging() : LanguageRule(
    new("NT304", "hedging", Severity.Info, "Feedback, a decision or a commitment takes back half of what it says."),
    PhraseCategory.Hedging, "a hedge, which leaves open what is meant");
