using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotesToolkit.Reporting.Exports;

/// <summary>Rows as they are written, the same in every culture and timezone.</summary>
internal static class ExportRows
{
    // A spreadsheet runs a cell that begins so as a formula; an apostrophe before it makes it a text.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // Names of every alphabet stay readable; nothing of this is put into HTML.
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A row as comma-separated values after RFC 4180.</summary>
    public static string Csv(IEnumerable<object?> row) => string.Join(',', row.Select(Field)) + "\r\n";

    /// <summary>A row as a JSON object on one line; a named one says first of which <c>table</c> it is.</summary>
    public static string Json(ExportTable table, object?[] row, bool isNamed)
    {
        JsonObject members = isNamed ? new() { ["table"] = table.Name } : [];
        for (int i = 0; i < row.Length; i++)
        {
            members[table.Columns[i].Name] = row[i] switch
            {
                null => null,
                int number => number,
                bool truth => truth,
                var other => Text(other),
            };
        }

        ArrayBufferWriter<byte> line = new();
        using (Utf8JsonWriter json = new(line, JsonOptions))
            members.WriteTo(json);

        return Encoding.UTF8.GetString(line.WrittenSpan) + "\n";
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
        null => string.Empty,
        DateOnly day => day.Text(),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => (string)value,
    };
}
