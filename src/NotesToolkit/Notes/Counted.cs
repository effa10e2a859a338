using System.Globalization;

namespace NotesToolkit.Notes;

/// <summary>Words how many there are of something.</summary>
internal static class Counted
{
    /// <summary>The number and the noun, in the plural for any number but one.</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
