namespace NotesToolkit.Reporting.Exports;

/// <summary>The facts of one notes root as tables, for tools that count, and no sentence of any note; each row names its repository.</summary>
internal static class Export
{
    /// <summary>The version of the schema. Columns and tables may be added within one; none is renamed, retyped or taken away.</summary>
    public const int SchemaVersion = 1;

    public const string ViewsFileName = "tables.sql";

    // A spreadsheet runs a cell that begins so as a formula; an apostrophe before it makes it a text.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>What each table has: of its columns none is ever renamed nor retyped.</summary>
    public static JsonElement Schema { get; } = JsonDocument.Parse(Pages.Find("export.schema.json")!).RootElement.GetProperty("definitions");

    // Names of every alphabet stay readable; nothing of this is put into HTML.
    private static readonly JsonSerializerOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Write(ExportFacts facts, ExportTable table, ExportFormat format, TextWriter output, bool isNamed = false)
    {
        if (format == ExportFormat.Csv)
            output.Write(Csv(table.Columns.Select(column => column.Name)));

        int count = 0;
        foreach (object?[] row in table.Rows(facts))
        {
            output.Write(format == ExportFormat.Csv ? Csv(row) : Json(table, row, isNamed));
            count++;
        }

        return count;
    }

    /// <summary>The views by which DuckDB reads all exports in a folder as one, each column with the type that a young root cannot show.</summary>
    public static void WriteViews(TextWriter output, ExportFormat format)
    {
        output.Write($"-- Schema version {SchemaVersion}. In the folder above this one: .read FOLDER/{ViewsFileName}\n");
        foreach (ExportTable table in ExportTables.All)
        {
            string columns = string.Join(", ", table.Columns.Select(column => $"'{column.Name}': '{TypeOf(column.Type)}'"));
            string read = format == ExportFormat.Csv
                ? $"read_csv('*/{table.Name}.csv', header = true, nullstr = ''"
                : $"read_json('*/{table.Name}.ndjson', format = 'newline_delimited'";
            output.Write($"CREATE OR REPLACE VIEW {table.Name} AS SELECT * FROM {read}, columns = {{{columns}}});\n");
        }
    }

    private static string TypeOf(string type) => type switch
    {
        "integer" => "BIGINT",
        "boolean" => "BOOLEAN",
        "day" or "dayOrNull" => "DATE",
        "instant" or "instantOrNull" => "TIMESTAMPTZ",
        _ => "VARCHAR",
    };

    private static string Csv(IEnumerable<object?> row) => string.Join(',', row.Select(Field)) + "\r\n";

    private static string Json(ExportTable table, object?[] row, bool isNamed)
    {
        IEnumerable<KeyValuePair<string, JsonNode?>> members = table.Columns.Zip(row, (column, value) =>
            KeyValuePair.Create(column.Name, value switch { null => null, int number => number, bool truth => truth, _ => (JsonNode?)Text(value) }));
        return new JsonObject(isNamed ? members.Prepend(new("table", table.Name)) : members).ToJsonString(JsonOptions) + "\n";
    }

    private static string Field(object? value)
    {
        string text = Text(value);
        if (value is not string)
            return text;

        if (text.Length > 0 && FormulaStarts.Contains(text[0]))
            text = "'" + text;

        return text.Length == 0 || text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Text(object? value) => value switch
    {
        DateOnly day => day.Text(),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}

internal enum ExportFormat
{
    Ndjson,
    Csv,
}
