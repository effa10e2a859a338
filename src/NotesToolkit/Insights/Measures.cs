namespace NotesToolkit.Insights;

/// <summary>The measures of a person, a team or a manager over a period, each with its n: what <see cref="MeasureTable"/> names.</summary>
public sealed class Measures
{
    private readonly Dictionary<string, object> values;

    /// <summary>Measures a scope.</summary>
    internal Measures(Scope scope) => values = MeasureTable.All.ToDictionary(measure => measure.Name, measure => measure.Of(scope), StringComparer.Ordinal);

    /// <summary>Commitments done on their original due day or before, over those due by it.</summary>
    public Ratio KeptStrict => Of<Ratio>("keptStrict");

    /// <summary>Commitments done on their latest due day or before, over those due by it.</summary>
    public Ratio KeptFinal => Of<Ratio>("keptFinal");

    /// <summary>Moves to a later day, over commitments.</summary>
    public Tally Slips => Of<Tally>("slips");

    /// <summary>Written misses and late slips, over commitments.</summary>
    public Tally Misses => Of<Tally>("misses");

    /// <summary>Days from the original due day to the end; early is negative.</summary>
    public Spread DaysLate => Of<Spread>("daysLate");

    /// <summary>Meetings held over meetings expected.</summary>
    public Ratio Cadence => Of<Ratio>("cadence");

    /// <summary>Days between meetings, the person's absences left out; the largest is the longest gap.</summary>
    public Spread LongestGapDays => Of<Spread>("longestGapDays");

    /// <summary>Notes first committed within one business day, over notes.</summary>
    public Ratio Contemporaneity1 => Of<Ratio>("contemporaneity1");

    /// <summary>Notes first committed within five business days, over notes.</summary>
    public Ratio Contemporaneity5 => Of<Ratio>("contemporaneity5");

    /// <summary>Evidence of the last 90 days of the period, over all evidence.</summary>
    public Ratio Recency => Of<Ratio>("recency");

    /// <summary>A measure's numbers: a <see cref="Ratio"/>, a <see cref="Tally"/> or a <see cref="Spread"/>.</summary>
    /// <param name="name">The measure's name.</param>
    public object this[string name] => values[name];

    /// <summary>A measure's numbers by its name.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no such measure.</exception>
    public T Of<T>(string name) => (T)values[name];
}
