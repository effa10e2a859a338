namespace NotesToolkit.Insights;

/// <summary>The kinds of patterns.</summary>
public enum PatternKind
{
    /// <summary>A topic in two or more meetings.</summary>
    RecurringTopic,

    /// <summary>A commitment that slipped twice or more.</summary>
    RepeatedSlip,

    /// <summary>A person who missed twice or more.</summary>
    RepeatedMiss,

    /// <summary>Two or more soft follow-ups.</summary>
    Softness,

    /// <summary>Two or more notes first committed more than a business day after the meeting.</summary>
    LateNotes,

    /// <summary>Notes whose sentences were changed long after the meeting.</summary>
    EditedNotes,

    /// <summary>Two or more meetings with the stance rescue.</summary>
    Rescue,
}

/// <summary>Something that came up again and again.</summary>
/// <param name="Kind">What.</param>
/// <param name="Person">Of whom.</param>
/// <param name="Topic">The topic, or of slips the commitment's id; null where there is none.</param>
/// <param name="Count">How often.</param>
/// <param name="Citations">Where, oldest first.</param>
public sealed record Pattern(PatternKind Kind, string Person, string? Topic, int Count, IReadOnlyList<Citation> Citations);

internal static class PatternFinder
{
    public static IReadOnlyList<Pattern> Find(Record record, string person, Period period)
    {
        NoteRecord[] notes = [.. record.With(person).Where(note => period.Holds(note.Date))];
        return
        [
            .. TopicTrail.Of(notes, period).SelectMany(topic => Several(PatternKind.RecurringTopic, topic.Citations, topic.Name)),
            .. record.OwnedBy(person).SelectMany(trail =>
                Several(PatternKind.RepeatedSlip, trail.Slips.Where(slip => period.Holds(slip.Date)).Select(Citation.Of), trail.Id)),
            .. Several(PatternKind.RepeatedMiss, Miss.Of(record, person, period).Select(miss => miss.Citation)),
            .. Several(PatternKind.Softness, notes.SelectMany(note => note.CiteItems(item => item.IsSoft))),
            .. Several(PatternKind.LateNotes, notes.Where(note => note.IsLate).Select(note => Citation.Of(note.Trail.Versions[0]))),
            .. Several(PatternKind.EditedNotes, notes.SelectMany(note => note.LateEdits).Select(Citation.Of), atLeast: 1),
            .. Several(PatternKind.Rescue, notes.Where(note => note.IsMeeting && note.IsRescue).Select(note => note.Cite())),
        ];

        IEnumerable<Pattern> Several(PatternKind kind, IEnumerable<Citation> found, string? topic = null, int atLeast = 2) =>
            found.ToArray() is { } places && places.Length >= atLeast ? [new(kind, person, topic, places.Length, places)] : [];
    }
}
