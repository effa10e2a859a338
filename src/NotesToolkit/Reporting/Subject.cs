namespace NotesToolkit.Reporting;

internal sealed class Subject(ReportBuilder report, string name, IReadOnlyList<string> arguments)
{
    public IReadOnlyList<string> Arguments => arguments;

    public string Person => arguments.Count == 0
        ? throw new NotesException($"The report {name} is about one person. Write notes report {name} PERSON.")
        : Find(arguments[0]);

    /// <summary>The manager's key: as named, else the configured owner or who holds the most notes; null where there is none.</summary>
    public string? Owner => arguments.Count == 0 ? report.Source.Record.Manager : Find(arguments[0]);

    private string Find(string typed)
    {
        ReportSource source = report.Source;
        string key = typed.TrimStart('@').ToLowerInvariant();
        if (source.Roster.Find(key) is { } person)
            return person.Key;

        string[] known = [.. source.Roster.People.Select(person => person.Key)
            .Union(source.Record.People, StringComparer.Ordinal)
            .Union(source.Record.Notes.Select(note => note.Owner).OfType<string>(), StringComparer.Ordinal)];
        return known.FirstOrDefault(name => string.Equals(name, key, StringComparison.OrdinalIgnoreCase))
            ?? throw new NotesException($"{typed} is neither in the roster nor in a note. {Spelling.Suggest(typed, known)}");
    }
}
