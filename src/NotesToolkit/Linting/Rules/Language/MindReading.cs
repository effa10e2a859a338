using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT306: what a person thinks or feels, told as fact.</summary>
internal sealed class MindReading() : LanguageRule(PhraseCategory.MindReading, "this says what goes on in a person, which nobody has seen")
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT306", "mind-reading", Severity.Warning, "What a person thinks, feels or means, told as if it had been seen.");
}
