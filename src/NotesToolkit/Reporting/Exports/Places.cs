using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Exports;

/// <summary>The three columns that say where a fact stands: it can be read there with <c>git show commit:path</c>.</summary>
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
