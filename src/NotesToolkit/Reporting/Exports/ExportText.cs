using System.Globalization;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Exports;

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
