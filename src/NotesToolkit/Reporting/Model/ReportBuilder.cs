using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the models of all reports share: how they quote, cite and name people, and what stands at their top.</summary>
internal sealed class ReportBuilder(ReportSource source, ReportOptions options)
{
    public ReportSource Source { get; } = source;
    public ReportOptions Options { get; } = options;
    public Citations Citations { get; } = new(source);
    public Period Period => Options.Period;
    public DateOnly AsOf => Source.Record.AsOf;

    /// <summary>The records of a person's notes in the period, with their notes, oldest first.</summary>
    public IEnumerable<(NoteRecord Record, Note Note)> NotesWith(string person) => NotesWith(person, Period);

    public IEnumerable<(NoteRecord Record, Note Note)> NotesWith(string person, Period period)
    {
        foreach (NoteRecord record in Source.Record.With(person).Where(record => period.Holds(record.Date)))
        {
            if (Source.NoteOf(record) is { } note)
                yield return (record, note);
        }
    }

    /// <summary>Words of a note that may be shown, as the report tells them.</summary>
    public static string Quote(string words) => PlainText.Of(words);

    /// <summary>The value of a field as the report tells it, or null where none is written.</summary>
    public static string? Quote(Field? field) => field is null ? null : Quote(field.Value);

    /// <summary>A value that can only be one of a few words, in lower case; null where it is any other text, which is not told.</summary>
    public static string? Choice(SectionKind section, Field? field) => field is null
        ? null
        : ValueSets.OfField(section, field.Key)?.FirstOrDefault(word => string.Equals(word, field.Value, StringComparison.OrdinalIgnoreCase));

    public static string Topic(string name) => "#" + name;

    public string Day(DateOnly day) => Say.Short(day, Period);

    public string NameOf(string? key) => Source.NameOf(key);

    public Cited Cite(Citation citation) => Citations.Cite(citation);

    public IReadOnlyList<Cited> Cite(IEnumerable<Citation> cited) => Citations.Cite(cited);

    public Cited Cite(TrailEvent happened) => Cite(PatternFinder.Cite(happened));

    /// <summary>The citation of an item in the last version of its note.</summary>
    public Cited Cite(NoteRecord record, Note note, TextSpan span) => Cite(record.Cite(note.Source.GetLineNumber(span.Start)));

    public PersonPart Person(string key)
    {
        Person? person = Source.Roster.Find(key);
        return new(key, Source.NameOf(key), Text(person?.Role), Text(person?.Level), person?.Manager is { } manager ? Source.NameOf(manager) : null,
            Started: person?.Start is { } start && Period.Holds(start) && start > Source.Record.FirstDay ? start : null,
            Left: person?.End is { } end && end <= AsOf ? end : null);
    }

    private string? Text(string? words) => words is null ? null : Source.Redactor.Text(words);

    /// <summary>What every report has. Asked last: it grades what was cited.</summary>
    public Head Head(string report)
    {
        HistoryCommit? tip = Source.History.Tip;
        return new(report)
        {
            Version = Options.Version,
            AsOf = AsOf,
            From = Period.From,
            To = Period.To,
            Commit = tip?.Info.Id.Abbreviated,
            Committed = tip?.Day,
            IncludeAttrition = Options.IncludesAttrition,
            Grades = Citations.Grade(),
            Skipped = [.. Source.History.Skipped.Select(skipped => new SkippedPart(skipped.Path, skipped.Commit.Info.Id.Abbreviated,
                skipped.Reason))],
        };
    }
}
