using NotesToolkit.Git;
using NotesToolkit.Linting.Rules;

namespace NotesToolkit.Linting;

internal static class CommitmentIds
{
    /// <summary>The ids of a note's commitments that have none. The same notes give the same ids, whichever of them are judged.</summary>
    public static IReadOnlyDictionary<Commitment, string> Assign(Note note, LintContext context)
    {
        if (Prefix(note, context.Roster) is not { } prefix)
            return ImmutableDictionary<Commitment, string>.Empty;

        Note[] sameDay = [.. OfSameDay(note, context.Notebook)];
        HashSet<string> used =
        [
            .. sameDay.Concat(context.Before is { } before ? OfSameDay(note, before) : [])
                .SelectMany(other => other.Commitments)
                .Select(commitment => commitment.Id)
                .OfType<string>(),
        ];
        return sameDay
            .Where(other => !other.IsVoid && Prefix(other, context.Roster) == prefix && !CopiedNote.IsCopy(other, context))
            .SelectMany(other => other.Commitments)
            .Where(commitment => commitment.Id is null)
            .Zip(IdSeries.Of(prefix).Where(id => !used.Contains(id) && context.InReach(note).Find(id).Count == 0))
            .ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public static bool IsAssignedTo(Note note, string id, Roster roster) =>
        Prefix(note, roster) is { } prefix
        && id.Length > prefix.Length
        && id.StartsWith(prefix, StringComparison.Ordinal)
        && !id.AsSpan(prefix.Length).ContainsAnyExceptInRange('a', 'z');

    /// <summary>The notes that could be given the same ids: those of the same day of any year, by path. The note itself is among them.</summary>
    public static IEnumerable<Note> OfSameDay(Note note, Notebook notebook) => note.Name.Day is { } day
        ? notebook.OnDay(day.Month, day.Day).Select(file => file.Note).OfType<Note>()
        : [note];

    /// <summary>The person is the one of the folder where <c>with</c> names nobody, so that no slip of the pen becomes part of an id.</summary>
    private static string? Prefix(Note note, Roster roster)
    {
        DateOnly? day = note.Name.Day ?? note.Date;
        return note.With is { } with && (roster.Find(with)?.Key ?? note.Name.PersonFolder(roster) ?? with) is var person && day is not null
            ? IdSeries.Prefix(person, day.Value)
            : null;
    }
}
