namespace NotesToolkit.Notes;

/// <summary>The ids that are assigned to commitments: the person, the month and day of the meeting, a letter.</summary>
internal static partial class IdSeries
{
    /// <summary>What the ids of a meeting begin with. Every run of signs that an id cannot hold becomes one hyphen.</summary>
    public static string Prefix(string person, DateOnly day)
    {
        string plain = OtherSigns().Replace(person, "-").Trim('-');
        return string.Create(CultureInfo.InvariantCulture, $"{(plain.Length > 0 ? plain : "person")}-{day:MMdd}");
    }

    public static IEnumerable<string> Of(string prefix) => Enumerable.Range(0, int.MaxValue).Select(number => prefix + Letters(number));

    private static string Letters(int number) => (number < 26 ? string.Empty : Letters((number / 26) - 1)) + (char)('a' + (number % 26));

    [GeneratedRegex("[^A-Za-z0-9_]+", ExactCase)]
    private static partial Regex OtherSigns();
}
