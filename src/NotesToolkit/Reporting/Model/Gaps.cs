using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>What performance feedback names; closed by its own outcome, or by a later feedback.</summary>
internal sealed record Gap(NoteItem Item, FeedbackFacts Facts, NoteItem? ClosedBy = null)
{
    public DateOnly? Date => Item.Date;
    public int Judged => Facts.Judged.Count;
    public string? Standard => Item.Item["standard"]?.Value;
    public string Text => Item["gap"] ?? Item.Words;
    public bool HasChanged => Item.Choice("outcome") == "changed";
    public bool IsOpen => !HasChanged && ClosedBy is null;

    private NoteItem? Closing => HasChanged ? Item : ClosedBy;

    public DateOnly? ClosedOn => Closing is { } closing ? ReviewedOn(closing) : null;

    public QuotePart? Outcome => Closing is { } closing ? new(ClosedOn, $"outcome: {closing["outcome"]}", closing.Place) : null;

    public string? Tell(Func<DateOnly, string> write) => string.Join(", ", new[]
    {
        Item.Choice("outcome") is { } outcome ? $"outcome {outcome} on {write(ReviewedOn(Item))}" : null,
        ClosedBy is null ? null : $"closed by later feedback on {write(ClosedOn!.Value)}",
    }.OfType<string>()) is { Length: > 0 } sentence ? sentence : null;

    private static DateOnly ReviewedOn(NoteItem item) => item.Item["reviewed"]?.Day ?? item.Item["review"]?.Day ?? item.Date!.Value;

    /// <summary>Whether two pieces of feedback are about the same thing: the standard, a topic, or a commitment.</summary>
    public bool Shares(Gap other) =>
        (Standard is { } standard && other.Standard is { } its && Vocabulary.Normalise(standard) == Vocabulary.Normalise(its))
        || Topics.Intersect(other.Topics, StringComparer.Ordinal).Any()
        || FeedbackFacts.Ids(Item.Item).Intersect(FeedbackFacts.Ids(other.Item.Item), StringComparer.Ordinal).Any();

    public IEnumerable<string> Topics => Item.Topics.Concat(Facts.Judged.SelectMany(trail => trail.Facts.Topics)).Distinct(StringComparer.Ordinal);
}

internal sealed record ProofPart(string? Order, DateOnly StoodOn, DateOnly? FirstMiss, Citation? Citation);

/// <summary>Performance feedback as reports show it.</summary>
internal sealed class FeedbackPart(Gap gap, ProofPart? proof)
{
    public DateOnly? Date => gap.Date;
    public string Gap => gap.Text;
    public string? Standard => gap.Item["standard"];
    public string? Consequence => gap.Item["consequence"];
    public IReadOnlyList<string> Of => [.. gap.Item.Item.Markup.All("of").Select(of => PlainText.Of(of.Value))];
    public IReadOnlyList<MissPart> Misses => [.. gap.Facts.Misses.Select(miss => new MissPart(miss.MissDay, Citation.Of(miss)))];
    public ProofPart? Proof => proof;
    public DateOnly? SaidOn => gap.Date;
    public DateOnly? SharedOn => gap.Item.Record.Shared;
    public DateOnly? ToldOn => SharedOn;
    public DateOnly? Review => gap.Item.Item["review"]?.Day;
    public string? Outcome => gap.Item.Choice("outcome");
    public DateOnly? Reviewed => gap.Item.Item["reviewed"]?.Day;
    public bool IsOpen => gap.IsOpen;
    public bool Open => gap.IsOpen;
    public QuotePart? ClosedBy => gap.ClosedBy is { } closing
        ? new(closing.Date, closing["gap"] ?? closing["standard"] ?? closing.Words, closing.Place)
        : null;
    public Citation Citation => gap.Item.Place;
}

internal sealed class Gaps(ReportBuilder report, string person)
{
    public IReadOnlyList<Gap> All { get; } = Close(
        [.. from item in report.ItemsWith(person, SectionKind.Feedback)
            where item.Choice("feedback") == "performance"
            select new Gap(item, FeedbackFacts.Of(item.Item, report.Source.History))]);

    public IEnumerable<Gap> Open => All.Where(gap => gap.IsOpen);

    private static IReadOnlyList<Gap> Close(Gap[] all) => [.. all.Select((gap, i) => gap.HasChanged ? gap : gap with
    {
        ClosedBy = all.Skip(i + 1).FirstOrDefault(other => other.HasChanged && other.Shares(gap))?.Item,
    })];

    public FeedbackPart Part(Gap gap) => new(gap, Proof(gap));

    private ProofPart? Proof(Gap gap) => gap.Standard is { } standard && gap.Facts.StandardSince is { } first
        ? new(gap.Facts.Order, first.Day, gap.Facts.FirstMiss, FirstPlace(standard, first))
        : null;

    private Citation? FirstPlace(string standard, HistoryCommit first) =>
        (from version in report.Source.History.Notes.SelectMany(note => note.Versions)
         where version.Commit.Order == first.Order && !version.Blob.IsNone
         let note = report.Source.Parse(version)
         from field in note.Sections.SelectMany(section => section.Items).Select(item => item["standard"]).OfType<Field>()
         where Vocabulary.Normalise(field.Value) == Vocabulary.Normalise(standard)
         select (Citation?)(Citation.Of(version) with { Line = note.Source.GetLineNumber(field.Span.Start) })).FirstOrDefault();
}
