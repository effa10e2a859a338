namespace NotesToolkit.Reporting.Exports;

/// <summary>A table of the export: one file, or the lines of standard output that name it.</summary>
internal sealed class ExportTable
{
    private readonly Func<ExportFacts, IEnumerable<object?[]>> rows;

    private ExportTable(string name, IReadOnlyList<ExportColumn> columns, Func<ExportFacts, IEnumerable<object?[]>> rows)
    {
        Name = name;
        Columns = columns;
        this.rows = rows;
    }

    /// <summary>The name, which is its file's too.</summary>
    public string Name { get; }

    /// <summary>The columns in their order; the first is <c>repository</c>.</summary>
    internal IReadOnlyList<ExportColumn> Columns { get; }

    /// <summary>A table of rows. Which repository they are of is said first in each.</summary>
    internal static ExportTable Of<TRow>(string name, Func<ExportFacts, IEnumerable<TRow>> rows, params IReadOnlyList<Column<TRow>> columns)
    {
        Column<TRow>[] all = [Column<TRow>.Text("repository", (facts, _) => facts.Repository), .. columns];
        return new(name, [.. all.Select(column => column.Schema)], facts =>
            rows(facts).Select(row => Array.ConvertAll(all, column => column.Value(facts, row))));
    }

    /// <summary>The values of its rows, in its order.</summary>
    internal IEnumerable<object?[]> Rows(ExportFacts facts) => rows(facts);
}
