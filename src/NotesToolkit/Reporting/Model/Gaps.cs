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

internal sealed record FeedbackPart(DateOnly? Date, string Gap, string? Standard, string? Consequence, IReadOnlyList<string> Of,
    IReadOnlyList<MissPart> Misses, ProofPart? Proof, DateOnly? SaidOn, DateOnly? SharedOn, DateOnly? ToldOn, DateOnly? Review,
    string? Outcome, DateOnly? Reviewed, bool IsOpen, bool Open, QuotePart? ClosedBy, Citation Citation);

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

    public FeedbackPart Part(Gap gap)
    {
        NoteItem item = gap.Item;
        return new(gap.Date, gap.Text, item["standard"], item["consequence"],
            Of: [.. item.Item.Markup.All("of").Select(of => PlainText.Of(of.Value))],
            Misses: [.. gap.Facts.Misses.Select(miss => new MissPart(miss.MissDay, Citation.Of(miss)))],
            Proof: Proof(gap),
            SaidOn: gap.Date,
            SharedOn: item.Record.Shared,
            ToldOn: item.Record.Shared,
            Review: item.Item["review"]?.Day,
            Outcome: item.Choice("outcome"),
            Reviewed: item.Item["reviewed"]?.Day,
            IsOpen: gap.IsOpen,
            Open: gap.IsOpen,
            ClosedBy: gap.ClosedBy is { } closing
                ? new(closing.Date, closing["gap"] ?? closing["standard"] ?? closing.Words, closing.Place)
                : null,
            Citation: item.Place);
    }

    private ProofPart? Proof(Gap gap) => gap.Standard is { } standard && gap.Facts.StandardSince is { } first
        ? new(gap.Facts.Order, first.Day, gap.Facts.FirstMiss, FirstPlace(standard, first))
        : null;

    private Citation? FirstPlace(string standard, HistoryCommit first)
    {
        string wanted = Vocabulary.Normalise(standard);
        foreach (NoteVersion version in report.Source.VersionsOf(first))
        {
            Note note = report.Source.Parse(version);
            Field? found = note.Sections.SelectMany(section => section.Items)
                .Select(item => item["standard"])
                .FirstOrDefault(field => field is not null && Vocabulary.Normalise(field.Value) == wanted);
            if (found is not null)
                return Citation.Of(version) with { Line = note.Source.GetLineNumber(found.Span.Start) };
        }

        return null;
    }
}
