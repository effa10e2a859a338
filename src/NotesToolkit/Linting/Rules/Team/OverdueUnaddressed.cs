using NotesToolkit.Configuration;
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
        {
            return [];
        }

        return
            from note in context.NotesWith(person)
            where note.Date < latest.Date
            from commitment in note.Commitments
            where commitment.Due < latest.Date && !IsSettledBy(commitment, latest.Date!.Value) && !Addresses(latest, commitment)
            let name = CommitmentChange.Name(commitment)
            select Found(
                latest.Source,
                Place(latest, commitment),
                $"{name} was due on {commitment.Due!.Value.Text()} and this meeting does not speak of it. "
                    + $"Write under Follow-up what became of it: [x], [-], or [ ] with a new due date or with words{Example(commitment)}.") with
            {
                Related = [RelatedPlace.Of(new(note, commitment), "the commitment")],
            };
    }

    private static bool IsSettledBy(Commitment commitment, DateOnly day) =>
        commitment.State is Notes.CommitmentState.Done or Notes.CommitmentState.Missed or Notes.CommitmentState.Dropped && !(commitment.SettledOn > day);

    private static bool Addresses(Note meeting, Commitment commitment) =>
        (commitment.Id is { } id && Names(meeting, id))
        || commitment.Item.Markup.Topics.Any(topic => Topics(meeting).Contains(topic.Name, StringComparer.Ordinal));

    /// <summary>An id in Follow-up with nothing beside it says nothing; in any other sentence or field it stands with words.</summary>
    private static bool Names(Note meeting, string id) =>
        meeting.FollowUps.Any(line => line.Id == id && (line.Kind != FollowUpKind.StillOpen || line.Words.Length > 0 || line.Item.Markup.Fields.Count > 0))
        || meeting.Sections
            .Where(section => section.Kind is not (SectionKind.FollowUp or SectionKind.Private))
            .Any(section => section.Items.Any(item => item.Markup.All("of").Any(of => of.Value == id) || HoldsWord(meeting.Source.Slice(item.Span), id))
                || section.Paragraphs.Any(paragraph => HoldsWord(meeting.Source.Slice(paragraph.Span), id)))
        || meeting.FollowUps.Any(line => line.Id != id && HoldsWord(line.Words, id));

    private static bool HoldsWord(string text, string id)
    {
        for (int at = text.IndexOf(id, StringComparison.Ordinal); at >= 0; at = text.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsIdCharacter(text[at - 1])) && (at + id.Length == text.Length || !IsIdCharacter(text[at + id.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIdCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    private static IEnumerable<string> Topics(Note note) => note.Sections
        .SelectMany(section => section.Items.Select(item => item.Markup).Concat(section.Paragraphs.Select(paragraph => paragraph.Markup)))
        .SelectMany(markup => markup.Topics)
        .Select(topic => topic.Name);

    private static TextSpan Place(Note meeting, Commitment commitment) =>
        meeting.FollowUps.FirstOrDefault(line => line.Id.Length > 0 && line.Id == commitment.Id)?.IdSpan
        ?? (meeting.SectionsOf(SectionKind.FollowUp) is [var section, ..] ? section.Heading : FrontMatterEdits.Place(meeting));

    private static string Example(Commitment commitment) => commitment.Id is { } id ? $": - [ ] {id} …" : string.Empty;
}
