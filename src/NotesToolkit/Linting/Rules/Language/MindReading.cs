using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class MindReading() : LanguageRule(
    Warning("NT306", "mind-reading"), PhraseCategory.MindReading, "this says what goes on in a person, which nobody has seen");
