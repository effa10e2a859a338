using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class Label() : LanguageRule(Warning("NT305", "label"), PhraseCategory.Label, "a label on a person");
