using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Whose 1:1 falls on a day.</summary>
internal static class MeetingsToday
{
    /// <summary>The people whose cadence asks for a 1:1 by a day, who are not away and have no note of that day, by key.</summary>
    public static IEnumerable<Person> Find(Notebook notebook, DateOnly day, string? owner) => notebook.Roster.People
        .Where(person => person.CadenceDays is not null && (owner is null || person.Manager == owner))
        .Where(person => !(person.Start > day) && !(person.End < day) && !person.Away.Any(away => away.From <= day && day <= away.To))
        .Where(person => IsDue(notebook, person, day))
        .OrderBy(person => person.Key, StringComparer.Ordinal);

    private static bool IsDue(Notebook notebook, Person person, DateOnly day)
    {
        Note[] notes = [.. notebook.NotesWith(person.Key)];
        return Array.TrueForAll(notes, note => note.Date != day)
            && (Array.FindLast(notes, note => note.IsMeeting)?.Date is not { } last || last.AddDays(person.CadenceDays!.Value) <= day);
    }
}
