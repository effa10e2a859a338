using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT504: a topic came up again, and nothing answers it.</summary>
internal sealed class RecurringUnanswered : TeamRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT504", "recurring-unanswered", Severity.Warning, "A topic in two meetings, or two blockers that share one, and no response.") { Days = 60 };

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> CheckPerson(string person, LintContext context) =>
        from recurrence in LookBack.Unanswered(Info, person, context)
        let last = recurrence.Sightings[^1]
        select Found(
            last.Meeting.Source,
            last.Place.Span,
            $"#{recurrence.Topic} came up {recurrence.Sightings.Count} times with {person}, first on {recurrence.Sightings[0].Meeting.Date!.Value.Text()}, and nothing answers it. "
                + "Write a decision, a commitment or feedback that carries the topic.");
}
