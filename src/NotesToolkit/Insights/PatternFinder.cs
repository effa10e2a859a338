using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Finds what came up again and again, of one person.</summary>
internal static class PatternFinder
{
    private const int Often = 2;
    private const int OldNoteDays = 30;

    /// <summary>The patterns of a person over a period, by kind.</summary>
    public static IReadOnlyList<Pattern> Find(Record record, string person, Period period)
    {
        NoteRecord[] notes = [.. record.With(person).Where(note => period.Holds(note.Date))];
        Trail[] trails = [.. record.OwnedBy(person)];
        IEnumerable<Pattern> topics = Topics.Of(notes, period).Where(topic => topic.IsRecurring).Select(topic => new Pattern(
            PatternKind.RecurringTopic, person, topic.Name, topic.Sightings.Count, [.. topic.Sightings.Select(seen => seen.Meeting.Cite(seen.Line))]));
        IEnumerable<Pattern> slips = trails.SelectMany(trail => Several(
            PatternKind.RepeatedSlip, person, trail.Id, trail.Slips.Where(slip => period.Holds(slip.Date)).Select(Cite)));
        return
        [
            .. topics,
            .. slips,
            .. Several(PatternKind.RepeatedMiss, person, topic: null, Miss.Of(record, person, period).Select(miss => miss.Citation)),
            .. Several(PatternKind.Softness, person, topic: null, notes.SelectMany(note => note.Items.Where(item => item.IsSoft).Select(item => note.Cite(item.Line)))),
            .. Several(PatternKind.LateNotes, person, topic: null, notes.Where(IsLate).Select(note => Cite(note.Trail.Versions[0]))),
            .. Several(PatternKind.EditedNotes, person, topic: null, notes.SelectMany(Edits).Select(Cite), atLeast: 1),
            .. Several(PatternKind.Rescue, person, topic: null, notes.Where(note => note.IsMeeting && note.IsRescue).Select(note => note.Cite())),
        ];
    }

    /// <summary>The place that an event of a trail rests on.</summary>
    public static Citation Cite(TrailEvent happened) => new(happened.Path, happened.Commit.Info.Id, happened.Line);

    /// <summary>Whether a note was first committed more than a business day after its meeting.</summary>
    public static bool IsLate(NoteRecord note) => note.Date is { } day && day.BusinessDaysUntil(note.Trail.First.Day) > 1;

    /// <summary>The versions that changed a sentence of a note that was older than thirty days.</summary>
    public static IEnumerable<NoteVersion> Edits(NoteRecord note) =>
        note.Trail.Versions.Where(version => version.ChangesProse && version.Commit.Day > note.Date?.AddDays(OldNoteDays));

    private static Citation Cite(NoteVersion version) => new(version.Path, version.Commit.Info.Id, Line: 1);

    private static IEnumerable<Pattern> Several(PatternKind kind, string person, string? topic, IEnumerable<Citation> found, int atLeast = Often)
    {
        Citation[] citations = [.. found];
        return citations.Length >= atLeast ? [new(kind, person, topic, citations.Length, citations)] : [];
    }
}
