using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the models of all reports share: how they quote, cite, name people, and what stands at their top.</summary>
internal sealed class ReportBuilder(ReportSource source, ReportOptions options)
{
    private readonly Citations citations = new(source);

    public ReportSource Source { get; } = source;

    public ReportOptions Options { get; } = options;

    public Period Period => Options.Period;

    /// <summary>The records of a person's notes in the period, with their notes, oldest first.</summary>
    public IEnumerable<(NoteRecord Record, Note Note)> NotesWith(string person)
    {
        foreach (NoteRecord record in Source.Record.With(person).Where(record => Period.Holds(record.Date)))
        {
            if (Source.NoteOf(record) is { } note)
            {
                yield return (record, note);
            }
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

    /// <summary>A topic with its sign.</summary>
    public static string Topic(string name) => "#" + name;

    /// <summary>The topics that came up in two or more meetings with a person.</summary>
    public IEnumerable<TopicTrail> RecurringTopics(string person) =>
        Topics.Of(Source.Record.With(person), Period).Where(topic => topic.IsRecurring);

    public ScriptObject Cite(Citation citation) => citations.Cite(citation);

    public ScriptArray Cite(IEnumerable<Citation> cited) => citations.Cite(cited);

    public ScriptObject Cite(TrailEvent happened) => Cite(PatternFinder.Cite(happened));

    /// <summary>The citation of an item in the last version of its note.</summary>
    public ScriptObject Cite(NoteRecord record, Note note, TextSpan span) => Cite(record.Cite(note.Source.GetLineNumber(span.Start)));

    /// <summary>A person: <c>key</c>, <c>name</c>, <c>role</c>, <c>level</c>, <c>manager</c>.</summary>
    public ScriptObject Person(string key)
    {
        Person? person = Source.Roster.Find(key);
        return Value.Object(
            ("key", key),
            ("name", Source.NameOf(key)),
            ("role", person?.Role is { } role ? Source.Redactor.Text(role) : null),
            ("level", person?.Level is { } level ? Source.Redactor.Text(level) : null),
            ("manager", person?.Manager is { } manager ? Source.NameOf(manager) : null));
    }

    /// <summary>Writes the markup of the model's citations.</summary>
    public void WriteLinks(ReportFormat format) => citations.Write(format);

    /// <summary>The model: what every report has, then its own entries.</summary>
    public ScriptObject Finish(string report, string title, params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        HistoryCommit? tip = Source.History.Tip;
        ScriptObject model = Value.Object(
            ("schema_version", 1),
            ("report", report),
            ("title", title),
            ("version", Options.Version),
            ("as_of", Value.Day(Source.Record.AsOf)),
            ("from", Value.Day(Period.From)),
            ("to", Value.Day(Period.To)),
            ("commit", tip?.Info.Id.Abbreviated),
            ("committed", Value.Day(tip?.Day)),
            ("include_attrition", Options.IncludesAttrition));
        foreach ((string key, object? value) in entries)
        {
            model[key] = value!;
        }

        model["grades"] = citations.Grade();
        model["skipped"] = Value.Array(Source.History.Skipped.Select(skipped =>
            Value.Object(("path", skipped.Path), ("commit", skipped.Commit.Info.Id.Abbreviated), ("reason", skipped.Reason))));
        return model;
    }
}
