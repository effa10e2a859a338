using NotesToolkit.Configuration;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT502: the latest 1on1 passes over a commitment that was due before it.</summary>
internal sealed class OverdueUnaddressed : TeamRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT502", "overdue-unaddressed", Severity.Error, "The latest 1on1 passes over a commitment that was due before it.") { Needs = RuleNeeds.Notebook };

    /// <inheritdoc/>
    public override bool ChecksStagedNotes => true;

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> CheckPerson(string person, LintContext context)
    {
        if (context.MeetingsWith(person).LastOrDefault() is not { } latest)
            return [];

        return
            from held in PassedOver.Of(context.NotesWith(person), latest)
            let commitment = held.Commitment
            let name = CommitmentChange.Name(commitment)
            select Found(
                latest.Source,
                Place(latest, commitment),
                $"{name} was due on {commitment.Due!.Value.Text()} and this meeting does not speak of it. "
                    + $"Write under Follow-up what became of it: [x], [-], or [ ] with a new due date or with words{Example(commitment)}.") with
            {
                Related = [RelatedPlace.Of(held, "the commitment")],
            };
    }

    private static TextSpan Place(Note meeting, Commitment commitment) =>
        meeting.FollowUps.FirstOrDefault(line => line.Id.Length > 0 && line.Id == commitment.Id)?.IdSpan
        ?? (meeting.SectionsOf(SectionKind.FollowUp) is [var section, ..] ? section.Heading : FrontMatterEdits.Place(meeting));

    private static string Example(Commitment commitment) => commitment.Id is { } id ? $": - [ ] {id} …" : string.Empty;
}
