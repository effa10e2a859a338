namespace NotesToolkit.Reporting.Exports;

/// <summary>
/// The views by which DuckDB reads the tables of every export in a folder as one, each column with its type: what a reader of a young root
/// guesses from rows in which a column is null everywhere, or from a table without rows, is not what another root has.
/// </summary>
internal static class ExportViews
{
    public const string FileName = "tables.sql";

    public static void Write(TextWriter output, ExportFormat format)
    {
        output.Write($"-- Schema version {Export.SchemaVersion}. In the folder above this one: .read FOLDER/{FileName}\n");
        foreach (ExportTable table in Export.Tables)
        {
            string columns = string.Join(", ", table.Columns.Select(column => $"'{column.Name}': '{TypeOf(column.Type)}'"));
            output.Write(format == ExportFormat.Csv
                ? $"CREATE OR REPLACE VIEW {table.Name} AS SELECT * FROM read_csv('*/{table.Name}.csv', header = true, nullstr = '', columns = {{{columns}}});\n"
                : $"CREATE OR REPLACE VIEW {table.Name} AS SELECT * FROM read_json('*/{table.Name}.ndjson', format = 'newline_delimited', columns = {{{columns}}});\n");
        }
    }

    private static string TypeOf(ExportType type) => type switch
    {
        ExportType.Number => "BIGINT",
        ExportType.Truth => "BOOLEAN",
        ExportType.Day => "DATE",
        ExportType.Instant => "TIMESTAMPTZ",
        _ => "VARCHAR",
    };
}
