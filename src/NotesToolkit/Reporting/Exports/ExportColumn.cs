namespace NotesToolkit.Reporting.Exports;

/// <summary>What a column holds.</summary>
internal enum ExportType
{
    /// <summary>A text: a key, a word of a fixed set, a path; never a sentence.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Day,

    /// <summary>An instant of RFC 3339, in UTC, to the second.</summary>
    Instant,
}

/// <summary>A column of a table. Part of the schema: it is neither renamed nor retyped within one schema version.</summary>
internal sealed record ExportColumn(string Name, ExportType Type, bool CanBeNull);

/// <summary>A column with the way to its value.</summary>
internal sealed record Column<TRow>(ExportColumn Schema, Func<ExportFacts, TRow, object?> Value)
{
    public static Column<TRow> Text(string name, Func<ExportFacts, TRow, string?> value, bool orNull = false) =>
        new(new(name, ExportType.Text, orNull), value);

    public static Column<TRow> Number(string name, Func<ExportFacts, TRow, int?> value, bool orNull = false) =>
        new(new(name, ExportType.Number, orNull), (facts, row) => value(facts, row));

    public static Column<TRow> Truth(string name, Func<ExportFacts, TRow, bool?> value, bool orNull = false) =>
        new(new(name, ExportType.Truth, orNull), (facts, row) => value(facts, row));

    /// <summary>A day; most are written by hand, so that any may be missing.</summary>
    public static Column<TRow> Day(string name, Func<ExportFacts, TRow, DateOnly?> value, bool orNull = true) =>
        new(new(name, ExportType.Day, orNull), (facts, row) => value(facts, row));

    public static Column<TRow> Instant(string name, Func<ExportFacts, TRow, DateTimeOffset?> value, bool orNull = false) =>
        new(new(name, ExportType.Instant, orNull), (facts, row) => value(facts, row));
}
