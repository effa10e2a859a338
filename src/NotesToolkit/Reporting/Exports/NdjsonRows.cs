using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NotesToolkit.Reporting.Exports;

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
            {
                json.WriteString("table", table.Name);
            }

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
