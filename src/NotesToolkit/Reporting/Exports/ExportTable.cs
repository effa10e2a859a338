using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Exports;

/// <summary>A table of the export: one file, or the lines of standard output that name it. Its first column is <c>repository</c>.</summary>
internal sealed record ExportTable(string Name, IReadOnlyList<ExportColumn> Columns, Func<ExportFacts, IEnumerable<object?[]>> Rows)
{
    public static ExportTable Of<TRow>(string name, Func<ExportFacts, IEnumerable<TRow>> rows, params IReadOnlyList<Column<TRow>> columns)
    {
        Column<TRow>[] all = [Column<TRow>.Text("repository", (facts, _) => facts.Repository), .. columns];
        return new(name, [.. all.Select(column => column.Schema)], facts =>
            rows(facts).Select(row => Array.ConvertAll(all, column => column.Value(facts, row))));
    }
}

internal enum ExportType
{
    /// <summary>A text: a key, a word of a fixed set, a path; never a sentence.</summary>
    Text,

    Number,

    Truth,

    Day,

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

/// <summary>The three columns that say where a fact is: it can be read there with <c>git show commit:path</c>.</summary>
internal static class Places
{
    public static Column<TRow>[] Of<TRow>(Func<TRow, NoteTrail> note, Func<TRow, Citation> place) =>
    [
        Column<TRow>.Text("path", (facts, row) => facts.Names.Path(note(row), place(row).Path)),
        Column<TRow>.Number("line", (_, row) => place(row).Line),
        Column<TRow>.Text("commit", (_, row) => place(row).Commit.ToString()),
    ];

    /// <summary>The columns that each item's row begins with: whose meeting, and when.</summary>
    public static Column<TRow>[] Meeting<TRow>(Func<TRow, NoteRecord> note) =>
    [
        Column<TRow>.Text("person", (facts, row) => facts.Names.People(note(row).Trail, note(row).With), orNull: true),
        Column<TRow>.Text("manager", (facts, row) => facts.Names.People(note(row).Trail, note(row).Owner), orNull: true),
        Column<TRow>.Day("day", (_, row) => note(row).Date),
    ];
}
