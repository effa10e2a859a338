using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class Hedging() : LanguageRule(Information("NT304", "hedging"), PhraseCategory.Hedging, "a hedge, which leaves open what is meant");
