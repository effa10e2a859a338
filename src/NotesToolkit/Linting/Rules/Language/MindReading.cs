using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class MindReading() : LanguageRule(
    Warning("NT306", "mind-reading", "What a person thinks, feels or means, told as if it had been seen."),
    PhraseCategory.MindReading, "this says what goes on in a person, which nobody has seen");
