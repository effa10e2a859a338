using NotesToolkit.Insights;
using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>Values as templates see them. Days are texts <c>yyyy-MM-dd</c>; every number comes with its n.</summary>
internal static class Value
{
    /// <summary>An object with entries in their order.</summary>
    public static ScriptObject Object(params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        ScriptObject result = new(entries.Length, StringComparer.Ordinal);
        foreach ((string key, object? value) in entries)
        {
            result.Add(key, value);
        }

        return result;
    }

    /// <summary>An array of objects.</summary>
    public static ScriptArray Array(IEnumerable<object?> items)
    {
        ScriptArray array = [];
        foreach (object? item in items)
        {
            array.Add(item!);
        }

        return array;
    }

    /// <summary>A day as text, or null.</summary>
    public static string? Day(DateOnly? day) => day?.Text();

    /// <summary>
    /// A ratio: <c>count</c>, <c>of</c>, <c>enough</c>, and <c>text</c>, which has a percentage from n = 5 on only, and none above all: more
    /// meetings can be held than were expected.
    /// </summary>
    public static ScriptObject Of(Ratio ratio) => Object(
        ("count", ratio.Count),
        ("of", ratio.Of),
        ("enough", ratio.IsEnough),
        ("text", Text(ratio)));

    /// <summary>A spread of values: <c>of</c>, <c>p50</c>, <c>p90</c>, <c>max</c>, <c>enough</c>.</summary>
    public static ScriptObject Of(Spread spread) => Object(
        ("of", spread.Of),
        ("p50", spread.P50),
        ("p90", spread.P90),
        ("max", spread.Max),
        ("enough", spread.Of >= Ratio.Enough));

    /// <summary>A total over cases: <c>total</c>, <c>of</c>, <c>p50</c>, <c>p90</c>, <c>max</c>, <c>enough</c>.</summary>
    public static ScriptObject Of(Tally tally) => Object(
        ("total", tally.Total),
        ("of", tally.Of),
        ("p50", tally.P50),
        ("p90", tally.P90),
        ("max", tally.Max),
        ("enough", tally.Of >= Ratio.Enough));

    private static string Text(Ratio ratio) => ratio.IsEnough && ratio.Count <= ratio.Of
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ratio.Count} of {ratio.Of} ({Math.Round(100.0 * ratio.Count / ratio.Of)}%)")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ratio.Count} of {ratio.Of}");
}
