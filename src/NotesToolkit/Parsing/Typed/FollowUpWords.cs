using System.Text.RegularExpressions;

namespace NotesToolkit.Parsing.Typed;

/// <summary>Reads the new due day that a hand adds to a Follow-up line: <c>to fri</c>, <c>moved to 18 Feb</c>, <c>→ tue</c>.</summary>
internal static partial class FollowUpWords
{
    /// <summary>The day that the words behind a label hold, and where they stand; null where they hold none, or more than one.</summary>
    public static (DayReading Day, int Start, int Length)? Read(string added, TypedContext context)
    {
        if (TypedDay.Find(added) is not [var day] || Before().Match(added[..day.Index]) is not { Success: true } before)
            return null;

        DayReading reading = context.Read(day.Value);
        return (reading.Day < context.Meeting ? reading with { IsSure = false } : reading, before.Index, day.Index + day.Length - before.Index);
    }

    [GeneratedRegex(
        @"((?<![\p{L}\p{N}])(moved to|new date|now|to|by)\s+|(→|->)\s*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();
}
