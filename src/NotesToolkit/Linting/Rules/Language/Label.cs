using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT305: a word for what a person is.</summary>
internal sealed class Label() : LanguageRule(PhraseCategory.Label, "a label on a person")
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT305", "label", Severity.Warning, "A word for what a person is, in place of what the person did.");
}
