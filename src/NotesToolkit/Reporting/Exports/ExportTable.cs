namespace NotesToolkit.Reporting.Exports;

/// <summary>A table of the export: one file, or the lines of standard output that name it. Its first column is <c>repository</c>.</summary>
internal sealed class ExportTable(string name, string columns, Func<ExportFacts, IEnumerable<object?[]>> rows)
{
    public string Name => name;

    /// <summary>Read of a list such as <c>person?, day: day?</c>: a text where no type is named, and null only with a question mark.</summary>
    public IReadOnlyList<ExportColumn> Columns { get; } = [.. $"repository, {columns}".Split(", ").Select(ExportColumn.Read)];

    public IEnumerable<object?[]> Rows(ExportFacts facts) => rows(facts).Select(row => (object?[])[facts.Repository, .. row]);
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
internal sealed record ExportColumn(string Name, ExportType Type, bool CanBeNull)
{
    public static ExportColumn Read(string written)
    {
        string[] parts = written.TrimEnd('?').Split(": ");
        return new(parts[0], parts.Length == 1 ? ExportType.Text : Enum.Parse<ExportType>(parts[1], ignoreCase: true), written.EndsWith('?'));
    }
}
