using System.Buffers;

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
        {
            return text;
        }

        if (text.Length > 0 && FormulaStarts.Contains(text[0]))
        {
            text = "'" + text;
        }

        return text.Length == 0 || text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
