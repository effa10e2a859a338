using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class Label() : LanguageRule(
    Warning("NT305", "label", "A word for what a person is, in place of what the person did."),
    PhraseCategory.Label, "a label on a person");
