using System.Globalization;

namespace NotesToolkit.Notes;

/// <summary>Words how many there are of something.</summary>
public static class Counted
{
    /// <summary>The number and the noun, in the plural for any number but one.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">What, in the singular; its plural ends with <c>s</c>.</param>
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
