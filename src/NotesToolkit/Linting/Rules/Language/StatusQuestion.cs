using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT302: a question that asks for motion.</summary>
internal sealed class StatusQuestion() : LanguageRule(PhraseCategory.StatusQuestion, "this asks for status and not for judgement")
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT302", "status-question", Severity.Warning, "A question or an item asks for status, which a tracker knows, and not for judgement.");
}
