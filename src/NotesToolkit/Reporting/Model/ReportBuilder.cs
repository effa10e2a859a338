using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the models of all reports share: how they quote, cite and name people, and the head of each.</summary>
internal sealed class ReportBuilder(ReportSource source, ReportOptions options)
{
    public ReportSource Source { get; } = source;
    public ReportOptions Options { get; } = options;
    public Citations Citations { get; } = new(source);
    public Record Record => Source.Record;
    public Period Period => Options.Period;
    public DateOnly AsOf => Record.AsOf;

    /// <summary>The records of a person's notes in a period, with the notes as they may be shown, oldest first.</summary>
    public IEnumerable<(NoteRecord Record, Note Note)> NotesWith(string person, Period? period = null) =>
        from record in Record.With(person)
        where (period ?? Period).Holds(record.Date)
        select (record, Source.NoteOf(record));

    public IEnumerable<NoteItem> ItemsWith(string person, Func<SectionKind, bool> isWanted, Period? period = null) =>
        from entry in NotesWith(person, period)
        from section in entry.Note.Sections
        where isWanted(section.Kind)
        from item in section.Items
        select new NoteItem(entry.Record, entry.Note, section.Kind, item);

    public IEnumerable<NoteItem> ItemsWith(string person, SectionKind kind, Period? period = null) =>
        ItemsWith(person, section => section == kind, period);

    public static string CamelCase(Enum name) => JsonNamingPolicy.CamelCase.ConvertName(name.ToString());

    /// <summary>A day, with the year where it is not that of the period's end: <c>18 May</c>, <c>18 May 2025</c>.</summary>
    public static string Day(DateOnly day, Period period) =>
        day.ToString(day.Year == period.To.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);

    public string Day(DateOnly day) => Day(day, Period);

    public string NameOf(string? key) => Source.NameOf(key);

    public Citation Cite(Note note, TextSpan span) =>
        Record.Find(Source.History.Prefix + note.Path)!.Cite(note.Source.GetLineNumber(span.Start));

    public PersonPart Person(string key)
    {
        Person? person = Source.Roster.Find(key);
        return new(key, NameOf(key), Text(person?.Role), Text(person?.Level), person?.Manager is { } manager ? NameOf(manager) : null,
            Started: person?.Start is { } start && Period.Holds(start) && start > Record.FirstDay ? start : null,
            Left: person?.End is { } end && end <= AsOf ? end : null);
    }

    private string? Text(string? words) => words is null ? null : Source.Redactor.Text(words);

    /// <summary>What every report has. Asked once the rest of the model is whole: it grades what that cites.</summary>
    public Head Head(string report) => new(report, SchemaVersion: 1, Options.Version, AsOf, Period.From, Period.To,
        Source.History.Tip?.Info.Id.Abbreviated, Source.History.Tip?.Day, Options.IncludesAttrition, Citations.Grade(),
        [.. Source.History.Skipped.Select(skipped => new SkippedPart(skipped.Path, skipped.Commit.Info.Id.Abbreviated, skipped.Reason))]);
}
