using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class Label() : LanguageRule(
    new("NT305", "label", Severity.Warning, "A word for what a person is, in place of what the person did."),
    PhraseCategory.Label, "a label on a person");
