namespace NotesToolkit.Reporting.Exports;

/// <summary>
/// The facts of one notes root as tables, for tools that count: days, kinds, counts, roster keys, paths and commits, and no sentence of
/// any note. The tables of several repositories can be read as one: each row names its repository. The same repository, day and version
/// give the same bytes.
/// </summary>
internal sealed class Export(ReportSource source, ExportOptions options)
{
    /// <summary>The version of the schema. Columns and tables may be added within one; none is renamed, retyped or taken away.</summary>
    public const int SchemaVersion = 1;

    private readonly ExportFacts facts = new(source, options);

    public static IReadOnlyList<ExportTable> Tables { get; } =
    [
        RootTables.Export, RootTables.People, RootTables.Meetings,
        CommitmentTables.Commitments, CommitmentTables.Events,
        TopicTables.Topics, TopicTables.Sightings,
        ItemTables.Blockers, ItemTables.Feedback, ItemTables.Judgements, ItemTables.Signals, ItemTables.Principles,
    ];

    public int Write(ExportTable table, ExportFormat format, TextWriter output) => format == ExportFormat.Csv
        ? CsvRows.Write(table, table.Rows(facts), output)
        : NdjsonRows.Write(table, table.Rows(facts), output, isNamed: false);

    /// <summary>Writes all tables as one stream of NDJSON, in which each line says first of which <c>table</c> it is.</summary>
    public void WriteStream(TextWriter output)
    {
        foreach (ExportTable table in Tables)
            NdjsonRows.Write(table, table.Rows(facts), output, isNamed: true);
    }
}

/// <summary>What an export is written as.</summary>
internal enum ExportFormat
{
    /// <summary>A JSON object a line, each with the same keys in the same order.</summary>
    Ndjson,

    /// <summary>Comma-separated values after RFC 4180, with a header line.</summary>
    Csv,
}

/// <summary>How an export is wanted.</summary>
internal sealed record ExportOptions(string Version)
{
    /// <summary>Whether attrition signals, and the last days of people, are told. What such a signal says, and its topics, never are.</summary>
    public bool IncludesAttrition { get; init; }
}
