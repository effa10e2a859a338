using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>Days and numbers as people say them.</summary>
internal static class Say
{
    private static readonly string[] Small =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day, with the year where it is not that of the period's end: <c>18 May</c>, <c>18 May 2025</c>.</summary>
    public static string Short(DateOnly day, Period period) =>
        day.ToString(day.Year == period.To.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Long(DateOnly day) => day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Month(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    public static string Count(int count, string one, string? many = null) => Text($"{count} {(count == 1 ? one : many ?? one + "s")}");

    public static string Word(int count) => count >= 0 && count < Small.Length ? Small[count] : Text($"{count}");

    public static string Topic(string name) => "#" + name;

    /// <summary>A name of an enum as JSON has it: <c>keptLate</c>.</summary>
    public static string Key<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>
    /// How many of how many, with a percentage from n = 5 on only, and none above all: more meetings can be held than were expected.
    /// </summary>
    public static string Share(Ratio ratio) => ratio.IsEnough && ratio.Count <= ratio.Of
        ? Text($"{ratio.Count} of {ratio.Of} ({Percent(ratio)}%)")
        : Text($"{ratio.Count} of {ratio.Of}");

    public static int Percent(Ratio ratio) => (int)Math.Round(100.0 * ratio.Count / ratio.Of, MidpointRounding.AwayFromZero);

    public static string Lateness(int days) => days switch
    {
        0 => "on the day",
        < 0 => $"{Count(-days, "day")} early",
        _ => $"{Count(days, "day")} late",
    };

    public static string List(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}

/// <summary>
/// A note's words as a report quotes them: links by their text, white space folded, and their own curly quotes single, because a quotation
/// is set in double ones.
/// </summary>
internal static partial class PlainText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_“”");

    public static string Of(string words) =>
        Space().Replace(words.AsSpan().ContainsAny(Marks) ? WithoutMarkup(words) : words, " ").Trim();

    public static string? OfField(Field? field) => field is null ? null : Of(field.Value);

    private static string WithoutMarkup(string words)
    {
        string text = Link().Replace(words, "${text}");
        text = Wiki().Replace(text, "${text}");
        text = Label().Replace(text, "${text}");
        return Emphasis().Replace(text, "${text}").Replace('“', '‘').Replace('”', '’');
    }

    [GeneratedRegex(@"!?\[(?<text>[^\[\]]*)\]\([^()\s]*(\s[^()]*)?\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    /// <summary>A link whose target was taken out already, as in a commitment's wording.</summary>
    [GeneratedRegex(@"\[(?<text>[^\[\]]+)\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\[\[([^\[\]|]*\|)?(?<text>[^\[\]|]*)\]\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Wiki();

    [GeneratedRegex(@"(?<mark>\*\*|__)(?<text>\S(.*?\S)?)\k<mark>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s{2,}|[\s-[ ]]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
