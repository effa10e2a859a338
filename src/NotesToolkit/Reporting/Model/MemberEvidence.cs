using NotesToolkit.History;
using NotesToolkit.Insights;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>The places that the figures of one person's row are counted from.</summary>
internal sealed class MemberEvidence(ReportBuilder report, string person)
{
    private readonly Scope scope = Scope.OfPerson(report.Source.Record, person, report.Period);

    /// <summary>The commitments due in the period by their first due day.</summary>
    public IEnumerable<Citation> Due => Trails.Where(trail => Kept(trail, trail.OriginalDue) is not null).Select(CommitmentModel.Place);

    /// <summary>The evidence that recency counts.</summary>
    public IEnumerable<Citation> Evidence => FeedbackMeasures.Evidence(scope).Select(found => found.Note.Cite(found.Item.Line));

    /// <summary>That of the period's last quarter.</summary>
    public IEnumerable<Citation> Recent => FeedbackMeasures.Evidence(scope).Where(found => found.IsRecent).Select(found => found.Note.Cite(found.Item.Line));

    private IEnumerable<Trail> Trails => scope.Trails.OrderBy(trail => trail.OriginalDue).ThenBy(trail => trail.Key, StringComparer.Ordinal);

    /// <summary>Rows of <c>text</c>, <c>count</c>, <c>citations</c>; those without any case are left out.</summary>
    public ScriptArray Rows() => Value.Array(new[]
    {
        Row("Kept by the first due day", Trails.Where(trail => Kept(trail, trail.OriginalDue) == true).Select(CommitmentModel.Place)),
        Row("Not kept by the first due day", Trails.Where(trail => Kept(trail, trail.OriginalDue) == false).Select(CommitmentModel.Place)),
        Row("Kept by the last due day", Trails.Where(trail => Kept(trail, trail.LatestDue) == true).Select(CommitmentModel.Place)),
        Row("Not kept by the last due day", Trails.Where(trail => Kept(trail, trail.LatestDue) == false).Select(CommitmentModel.Place)),
        Row("In play, over which slips are counted", CommitmentMeasures.InPlay(scope).Select(CommitmentModel.Place)),
        Row("Slips", CommitmentMeasures.InPlay(scope).SelectMany(trail => trail.Slips).Where(slip => report.Period.Holds(slip.Date)).Select(PatternFinder.Cite)),
        Row("Evidence of the last quarter", Recent),
        Row("Evidence before", FeedbackMeasures.Evidence(scope).Where(found => !found.IsRecent).Select(found => found.Note.Cite(found.Item.Line))),
    }.OfType<ScriptObject>());

    private bool? Kept(Trail trail, DateOnly? due) =>
        report.Period.Holds(due) ? CommitmentMeasures.IsKept(trail, due, report.Source.Record.AsOf) : null;

    private ScriptObject? Row(string text, IEnumerable<Citation> found)
    {
        Citation[] places = [.. found];
        return places.Length == 0 ? null : Value.Object(
            ("text", text), ("count", places.Length), ("citations", report.Cite(places.DistinctBy(place => (place.Path, place.Commit)))));
    }
}
