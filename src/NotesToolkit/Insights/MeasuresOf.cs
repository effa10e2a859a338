namespace NotesToolkit.Insights;

/// <summary>Measures a person, the team or the manager over a period.</summary>
internal static class MeasuresOf
{
    /// <summary>The measures of a person: the commitments they own in any note, and the notes with them.</summary>
    public static Measures Person(Record record, string person, Period period) => new(Scope.OfPerson(record, person, period));

    /// <summary>The measures of all persons whom notes are with, together.</summary>
    public static Measures Team(Record record, Period period) => new(Scope.OfTeam(record, period));

    /// <summary>The measures of a manager: the commitments they own, and the notes they hold; surprises and lead times are those of the persons there.</summary>
    public static Measures Manager(Record record, string manager, Period period) => new(Scope.OfManager(record, manager, period));
}
