namespace NotesToolkit.Reporting.Exports;

/// <summary>A table of the export: one file, or the lines of standard output that name it. Its first column is <c>repository</c>.</summary>
internal sealed class ExportTable(string name, string columns, Func<ExportFacts, IEnumerable<object?[]>> rows)
{
    public string Name => name;

    /// <summary>Read of a list such as <c>person?, day: day?</c>: a text where no type is named, and null only with a question mark.</summary>
    public IReadOnlyList<ExportColumn> Columns { get; } = [.. $"repository, {columns}".Split(", ").Select(ExportColumn.Read)];

    public IEnumerable<object?[]> Rows(ExportFacts facts) => rows(facts).Select(row => (object?[])[facts.Repository, .. row]);
}

/// <summary>
/// A column of a table, of the type text, number, truth, day or instant; a text is a key, a word of a fixed set or a path, never a sentence.
/// Part of the schema: it is neither renamed nor retyped within one schema version.
/// </summary>
internal sealed record ExportColumn(string Name, string Type, bool CanBeNull)
{
    public static ExportColumn Read(string written) =>
        written.TrimEnd('?').Split(": ") is [var name, var type] ? new(name, type, written.EndsWith('?'))
            : new(written.TrimEnd('?'), "text", written.EndsWith('?'));
}
