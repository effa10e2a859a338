using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT304: words that take back what the sentence says.</summary>
internal sealed class Hedging() : LanguageRule(PhraseCategory.Hedging, "a hedge, which leaves open what is meant")
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT304", "hedging", Severity.Info, "Feedback, a decision or a commitment takes back half of what it says.");
}
