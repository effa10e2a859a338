using NotesToolkit.Notes;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NotesToolkit.Reporting.Exports;

/// <summary>Rows as comma-separated values after RFC 4180, below a header.</summary>
internal static class CsvRows
{
    private const string LineEnd = "\r\n";

    // A spreadsheet runs a cell that begins so as a formula; an apostrophe before it makes it a text.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static int Write(ExportTable table, IEnumerable<object?[]> rows, TextWriter output)
    {
        output.Write(string.Join(',', table.Columns.Select(column => column.Name)));
        output.Write(LineEnd);
        int count = 0;
        foreach (object?[] row in rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                output.Write(i == 0 ? string.Empty : ",");
                output.Write(row[i] is { } value ? Field(value) : string.Empty);
            }

            output.Write(LineEnd);
            count++;
        }

        return count;
    }

    private static string Field(object value)
    {
        string text = ExportText.Of(value);
        if (value is not string)
            return text;

        if (text.Length > 0 && FormulaStarts.Contains(text[0]))
            text = "'" + text;

        return text.Length == 0 || text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}

/// <summary>Rows as JSON, an object a line.</summary>
internal static class NdjsonRows
{
    // Names of every alphabet stay readable; nothing of this is put into HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Write(ExportTable table, IEnumerable<object?[]> rows, TextWriter output, bool isNamed)
    {
        JsonEncodedText[] names = [.. table.Columns.Select(column => JsonEncodedText.Encode(column.Name))];
        ArrayBufferWriter<byte> line = new();
        using Utf8JsonWriter json = new(line, Options);
        int count = 0;
        foreach (object?[] row in rows)
        {
            json.WriteStartObject();
            if (isNamed)
                json.WriteString("table", table.Name);

            for (int i = 0; i < names.Length; i++)
            {
                json.WritePropertyName(names[i]);
                WriteValue(json, row[i]);
            }

            json.WriteEndObject();
            json.Flush();
            output.Write(Encoding.UTF8.GetString(line.WrittenSpan));
            output.Write('\n');
            line.ResetWrittenCount();
            json.Reset();
            count++;
        }

        return count;
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            default:
                json.WriteStringValue(ExportText.Of(value));
                break;
        }
    }
}

/// <summary>Values as they are written, the same in every culture and timezone.</summary>
internal static class ExportText
{
    public static string Of(object value) => value switch
    {
        DateOnly day => day.Text(),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => (string)value,
    };
}
