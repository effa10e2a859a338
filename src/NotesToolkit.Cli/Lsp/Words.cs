namespace NotesToolkit.Cli.Lsp;

internal static class Words
{
    public static string Of(Notebook notebook, HeldCommitment held) => IsHidden(notebook, held) ? Redactor.Mark : held.Commitment.Wording;

    public static bool IsHidden(Notebook notebook, HeldCommitment held) => notebook.Redactor.Of(held.Note).Hides(held.Commitment.Item.FirstLine);

    public static string State(Commitment commitment, DateOnly today) => commitment.State switch
    {
        CommitmentState.Done or CommitmentState.Missed or CommitmentState.Dropped =>
            $"{commitment.State.ToString().ToLowerInvariant()} {commitment.SettledOn?.Text()}".TrimEnd(),
        _ when commitment.Due is not { } due => "no due day",
        _ when commitment.Due < today => $"overdue since {commitment.Due.Value.Text()}",
        _ => $"due {commitment.Due!.Value.Text()}",
    };

    public static string Distance(DateOnly from, DateOnly to) => (to.DayNumber - from.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var days => $"in {days} days",
        var days => $"{-days} days ago",
    };

    public static string Weekday(DateOnly day) => $"{day.ToString("dddd", CultureInfo.InvariantCulture)}, {day.Text()}";

    public static string Person(Notebook notebook, Person person) =>
        string.Join(" · ", new[] { person.Name, person.Role, person.Level }.OfType<string>().Select(notebook.Redactor.Text));

    /// <summary>Whether a key, an id or a topic may be shown where nobody typed it.</summary>
    public static bool IsShown(Notebook notebook, string name) => notebook.Redactor.Name(name) == name;

    public static IReadOnlyList<string> Values(SectionKind section, string key, NotesConfiguration configuration) => key switch
    {
        "principle" => configuration.Principles.Names,
        "rating" => configuration.Ratings,
        "level" => [.. configuration.Levels.Keys],
        "criterion" => [.. configuration.Levels.Values.SelectMany(words => words).Distinct(StringComparer.Ordinal)],
        _ => FieldCatalogue.Find(section, key)?.Words ?? [],
    };
}
