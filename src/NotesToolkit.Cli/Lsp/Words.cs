using System.Globalization;
using NotesToolkit.Configuration;
using NotesToolkit.Linting;
using NotesToolkit.Notes;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Cli.Lsp;

/// <summary>How commitments, people and days are told in a few words, as they may be shown.</summary>
internal static class Words
{
    private static readonly string[] DayWords =
        ["today", "tomorrow", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "+7d", "+14d", "next 1:1", "end of week", "end of month"];

    /// <summary>A commitment's words, where they may be shown.</summary>
    public static string Of(WorkspaceRoot root, HeldCommitment held) => root.Notebook.Redactor.Of(held.Note).Hides(held.Commitment.Item.FirstLine)
        ? Disclosure.Redactor.Mark : held.Commitment.Wording;

    /// <summary>What became of a commitment, or how far off it is.</summary>
    public static string State(Commitment commitment, DateOnly today) => commitment.State switch
    {
        CommitmentState.Done => $"done {commitment.SettledOn?.Text()}".TrimEnd(),
        CommitmentState.Missed => $"missed {commitment.SettledOn?.Text()}".TrimEnd(),
        CommitmentState.Dropped => $"dropped {commitment.SettledOn?.Text()}".TrimEnd(),
        _ when commitment.Due is not { } due => "no due day",
        _ when commitment.Due < today => $"overdue since {commitment.Due.Value.Text()}",
        _ => $"due {commitment.Due!.Value.Text()}",
    };

    /// <summary>How far a day is from another, such as <c>in 3 days</c>.</summary>
    public static string Distance(DateOnly from, DateOnly to) => (to.DayNumber - from.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var days => $"in {days} days",
        var days => $"{-days} days ago",
    };

    public static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{count} times" };

    public static string Weekday(DateOnly day) => day.ToString("dddd", CultureInfo.InvariantCulture);

    public static string Person(Person person) => string.Join(" · ", new[] { person.Name, person.Role, person.Level }.OfType<string>());

    /// <summary>The days that a writer may name in words, as seen from a meeting.</summary>
    public static IEnumerable<(string Word, DateOnly Day)> Days(DateOnly meeting, int? cadence, DateOrder order) =>
        from word in DayWords
        let day = TypedDay.Read(word, new(meeting, cadence, order)).Day
        where day is not null
        select (word, day.Value);

    /// <summary>The values that a field of a section may have, each with what it means where that is known; none where any text will do.</summary>
    public static IReadOnlyList<string> Values(SectionKind section, string key, NotesConfiguration configuration) => key switch
    {
        "principle" => configuration.Principles.Names,
        "rating" => configuration.Ratings,
        "level" => [.. configuration.Levels.Keys],
        "criterion" => [.. configuration.Levels.Values.SelectMany(words => words).Distinct(StringComparer.Ordinal)],
        _ => ValueSets.OfField(section, key) ?? [],
    };
}
