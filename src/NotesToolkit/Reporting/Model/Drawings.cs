using NotesToolkit.Insights;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

internal sealed record HeldPart(DateOnly Date, string Kind);

/// <summary>A person's meetings of a period, held, written late or cancelled, and the days away.</summary>
internal sealed record CadenceRow(string Name, IReadOnlyList<Absence> Away, IReadOnlyList<HeldPart> Notes);

/// <summary>What a report draws, by keys as <c>marks</c>, or <c>key=template</c> where the two differ; and what its model lacks for it.</summary>
internal sealed record Drawings(string Keys, DateOnly From, DateOnly To, IReadOnlyList<CadenceRow> Rows)
{
    public static Drawings Of(ReportBuilder report, Period period, IReadOnlyList<string> people, string keys) => new(keys, period.From, period.To,
        [.. people.Select(person => new CadenceRow(
            report.NameOf(person),
            [.. from away in report.Source.Roster.Find(person)?.Away ?? []
                let shown = period.Within(new(away.From, away.To))
                where shown.Days > 0
                select new Absence(shown.From, shown.To)],
            [.. from note in report.Record.With(person)
                where period.Holds(note.Date) && (note.IsMeeting || note.Kind == NoteKind.Cancelled)
                select new HeldPart(note.Date!.Value, !note.IsMeeting ? "cancelled" : note.IsLate ? "late" : "held")]))]);
}

/// <summary>The drawings as pages see them: inline SVG that <c>_chart.svg</c> makes over the report's model, null where it makes nothing.</summary>
internal sealed class ChartsObject : ScriptObject
{
    private readonly ScriptObject model;
    private readonly ScriptObject data;
    private readonly TemplateStore store;

    public ChartsObject(ScriptObject model, ScriptObject data, TemplateStore store)
        : base(StringComparer.Ordinal)
    {
        (this.model, this.data, this.store) = (model, data, store);
        foreach (string[] names in ((string)data["keys"]!).Split(' ').Select(key => key.Split('=')))
            Add(names[0], names[^1]);
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        bool isKnown = base.TryGetValue(context, span, member, out value);
        if (value is string template)
            this[member] = value = Draw(template)!;

        return isKnown;
    }

    private RawText? Draw(string template)
    {
        EscapingContext context = new(ReportFormat.Html, store) { RoundsNumbers = true };
        context.PushGlobal(model);
        data["id"] = template;
        StringBuilder drawn = store.Get("_chart.svg").Render((ScriptObject)data.Clone(deep: false), context);
        return drawn.Length == 0 ? null : new(drawn.ToString());
    }
}
