namespace NotesToolkit.Reporting.Exports;

/// <summary>
/// The facts of one notes root as tables, for tools that count: days, kinds, counts, roster keys, paths and commits, and no sentence of
/// any note. The tables of several repositories can be read as one: each row names its repository. The same repository, day and version
/// give the same bytes.
/// </summary>
/// <param name="source">What the facts are read from.</param>
/// <param name="options">How they are wanted.</param>
internal sealed class Export(ReportSource source, ExportOptions options)
{
    /// <summary>The version of the schema. Columns and tables may be added within one; none is renamed, retyped or taken away.</summary>
    public const int SchemaVersion = 1;

    private readonly ExportFacts facts = new(source, options);

    /// <summary>The tables in their order.</summary>
    public static IReadOnlyList<ExportTable> Tables { get; } =
    [
        RootTables.Export, RootTables.People, RootTables.Meetings,
        CommitmentTables.Commitments, CommitmentTables.Events,
        TopicTables.Topics, TopicTables.Sightings,
        ItemTables.Blockers, ItemTables.Feedback, ItemTables.Judgements, ItemTables.Signals, ItemTables.Principles,
    ];

    /// <summary>Writes a table, row by row.</summary>
    /// <param name="table">One of <see cref="Tables"/>.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="output">Where to.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="Notes.NotesException">An object is not in the repository.</exception>
    public int Write(ExportTable table, ExportFormat format, TextWriter output) => format == ExportFormat.Csv
        ? CsvRows.Write(table, table.Rows(facts), output)
        : NdjsonRows.Write(table, table.Rows(facts), output, isNamed: false);

    /// <summary>Writes all tables as one stream of NDJSON, in which each line says first of which <c>table</c> it is.</summary>
    /// <param name="output">Where to.</param>
    /// <exception cref="Notes.NotesException">An object is not in the repository.</exception>
    public void WriteStream(TextWriter output)
    {
        foreach (ExportTable table in Tables)
        {
            NdjsonRows.Write(table, table.Rows(facts), output, isNamed: true);
        }
    }
}
