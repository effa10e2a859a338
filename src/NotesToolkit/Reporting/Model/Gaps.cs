using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Reporting.Model;

/// <summary>A gap that performance feedback named.</summary>
internal sealed record Gap(EvidenceItem Item, FeedbackFacts Facts)
{
    public int Judged => Facts.Judged.Count;
    public bool IsOpen { get; init; }

    /// <summary>The later feedback that closed it, or null where it has an outcome of its own.</summary>
    public EvidenceItem? ClosedBy { get; init; }
    public string? Standard => Item.Item["standard"]?.Value;

    /// <summary>Whether two pieces of feedback are about the same thing: the standard, a topic, or a commitment.</summary>
    public bool Shares(Gap other) =>
        (Standard is { } standard && other.Standard is { } its && Vocabulary.Normalise(standard) == Vocabulary.Normalise(its))
        || Topics.Intersect(other.Topics, StringComparer.Ordinal).Any()
        || FeedbackFacts.Ids(Item.Item).Intersect(FeedbackFacts.Ids(other.Item.Item), StringComparer.Ordinal).Any();

    public IEnumerable<string> Topics => Item.Item.Markup.TopicNames.Concat(Facts.Judged.SelectMany(trail => trail.Facts.Topics))
        .Distinct(StringComparer.Ordinal);
}

/// <summary>Whether the standard stood before the first miss that it judges.</summary>
internal sealed record ProofPart(string? Order, DateOnly StoodOn, DateOnly? FirstMiss, Cited? Citation);

/// <summary>A row of the feedback ledger.</summary>
internal sealed record FeedbackPart(DateOnly? Date, string Gap, string? Standard, string? Consequence, IReadOnlyList<string> Of,
    IReadOnlyList<MissPart> Misses, ProofPart? Proof, DateOnly? SaidOn, DateOnly? SharedOn, DateOnly? ToldOn, DateOnly? Review,
    string? Outcome, DateOnly? Reviewed, bool IsOpen, bool Open, QuotePart? ClosedBy, Cited Citation);

/// <summary>The gaps that were named to a person, and what became of them.</summary>
internal sealed class Gaps
{
    private readonly ReportBuilder report;

    public Gaps(ReportBuilder report, string person)
    {
        this.report = report;
        Gap[] all =
        [
            .. from entry in report.NotesWith(person)
               from item in entry.Note.ItemsOf(SectionKind.Feedback)
               where ReportBuilder.Choice(SectionKind.Feedback, item["feedback"]) == "performance"
               select new Gap(new(entry.Record, entry.Note, item, "performance", EvidenceItem.Minus) { Principles = [] },
                   FeedbackFacts.Of(item, report.Source.History)),
        ];
        All = [.. all.Select((gap, i) => Close(gap, all[(i + 1)..]))];
    }

    /// <summary>The gaps, oldest first.</summary>
    public IReadOnlyList<Gap> All { get; }
    public IReadOnlyList<FeedbackPart> Ledger => [.. All.Select(Part)];

    /// <summary>A gap closes by its own outcome, or when a later feedback on the same thing has it.</summary>
    private static Gap Close(Gap gap, Gap[] later)
    {
        EvidenceItem? closing = HasChanged(gap) ? null : later.FirstOrDefault(other => HasChanged(other) && other.Shares(gap))?.Item;
        return gap with { IsOpen = !HasChanged(gap) && closing is null, ClosedBy = closing };
    }

    private static bool HasChanged(Gap gap) => ReportBuilder.Choice(SectionKind.Feedback, gap.Item.Item["outcome"]) == "changed";

    public FeedbackPart Part(Gap gap)
    {
        (NoteRecord record, Note note, Item item) = (gap.Item.Record, gap.Item.Note, gap.Item.Item);
        return new(record.Date, ReportBuilder.Quote(item["gap"]) ?? ReportBuilder.Quote(item.Words), ReportBuilder.Quote(item["standard"]),
            ReportBuilder.Quote(item["consequence"]),
            Of: [.. item.Markup.All("of").Select(of => ReportBuilder.Quote(of)!)],
            Misses: [.. gap.Facts.Misses.Select(miss => new MissPart(miss.MissDay, report.Cite(miss)))],
            Proof: Proof(gap),
            SaidOn: record.Date,
            SharedOn: record.Shared,
            ToldOn: record.Shared,
            Review: item["review"]?.Day,
            Outcome: ReportBuilder.Choice(SectionKind.Feedback, item["outcome"]),
            Reviewed: item["reviewed"]?.Day,
            IsOpen: gap.IsOpen,
            Open: gap.IsOpen,
            ClosedBy: gap.ClosedBy is { } closing ? new(closing.Record.Date,
                ReportBuilder.Quote(closing.Item["gap"] ?? closing.Item["standard"]) ?? ReportBuilder.Quote(closing.Item.Words),
                report.Cite(closing.Place)) : null,
            Citation: report.Cite(record, note, item.Span));
    }

    /// <summary>Where the standard first stood, and whether that was before the first miss; null where there is no standard.</summary>
    private ProofPart? Proof(Gap gap)
    {
        if (gap.Standard is not { } standard || gap.Facts.StandardStood is not { } stood)
            return null;

        return new(gap.Facts.Order, stood.Day, gap.Facts.FirstMiss, FirstPlace(standard, stood) is { } place ? report.Cite(place) : null);
    }

    private Citation? FirstPlace(string standard, HistoryCommit stood)
    {
        string wanted = Vocabulary.Normalise(standard);
        foreach (NoteVersion version in report.Source.VersionsOf(stood))
        {
            SourceText source = SourceText.Decode(version.Path, report.Source.ReadBlob(version.Blob));
            Item? holder = NoteParser.Parse(source, report.Source.Configuration.Vocabulary).Sections
                .SelectMany(section => section.Items)
                .FirstOrDefault(item => item["standard"] is { } found && Vocabulary.Normalise(found.Value) == wanted);
            if (holder is not null)
                return new(version.Path, stood.Info.Id, source.GetLineNumber(holder["standard"]!.Span.Start));
        }

        return null;
    }
}
