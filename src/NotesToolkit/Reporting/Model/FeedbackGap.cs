using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record ProofPart(string? Order, DateOnly StoodOn, DateOnly? FirstMiss, Citation Citation);

/// <summary>Performance feedback as reports show it. The gap that it names is closed by its own outcome, or by a later feedback.</summary>
internal sealed class FeedbackGap(ReportBuilder report, NoteItem item)
{
    public DateOnly? Date => item.Date;
    public string Gap => item["gap"] ?? item.Words;
    public string? Standard => item["standard"];
    public string? Consequence => item["consequence"];
    public IReadOnlyList<string> Of => [.. item.Item.Markup.All("of").Select(of => PlainText.Of(of.Value))];
    public IReadOnlyList<MissPart> Misses => [.. Facts.Misses.Select(miss => new MissPart(miss.MissDay, Citation.Of(miss)))];
    public ProofPart? Proof => Facts.StandardSince is not ({ } first, var path, var line) ? null
        : new(Facts.Order, first.Day, Facts.FirstMiss, new(path, first.Info.Id, line));
    public DateOnly? SaidOn => Date;
    public DateOnly? SharedOn => item.Record.Shared;
    public DateOnly? ToldOn => SharedOn;
    public DateOnly? Review => item.Item["review"]?.Day;
    public string? Outcome => item.Choice("outcome");
    public DateOnly? Reviewed => item.Item["reviewed"]?.Day;
    public bool IsOpen => Closing is null;
    public bool Open => IsOpen;
    public QuotePart? ClosedBy => Later is { } closing
        ? new(closing.Date, closing["gap"] ?? closing["standard"] ?? closing.Words, closing.Place)
        : null;
    public Citation Citation => item.Place;

    internal NoteItem Item => item;
    internal FeedbackFacts Facts { get; } = FeedbackFacts.Of(item.Item, report.Source.History);
    internal IEnumerable<string> Topics =>
        item.Topics.Concat(Facts.Judged.SelectMany(trail => trail.Facts.Topics)).Distinct(StringComparer.Ordinal);

    internal DateOnly? ClosedOn => Closing is { } closing ? ReviewedOn(closing) : null;
    internal QuotePart? ClosedAs => Closing is { } closing ? new(ClosedOn, $"outcome: {closing["outcome"]}", closing.Place) : null;

    private NoteItem? Later { get; set; }
    private NoteItem? Closing => HasChanged ? item : Later;
    private bool HasChanged => Outcome == "changed";

    public static IReadOnlyList<FeedbackGap> All(ReportBuilder report, string person)
    {
        FeedbackGap[] all = [.. report.ItemsWith(person, SectionKind.Feedback).Where(item => item.Choice("feedback") == "performance")
            .Select(item => new FeedbackGap(report, item))];
        foreach ((int i, FeedbackGap gap) in all.Index().Where(entry => !entry.Item.HasChanged))
            gap.Later = all.Skip(i + 1).FirstOrDefault(other => other.HasChanged && other.Shares(gap))?.Item;

        return all;
    }

    internal string? Tell() => string.Join(", ", new[]
    {
        Outcome is { } outcome ? $"outcome {outcome} on {report.Day(ReviewedOn(item))}" : null,
        Later is null ? null : $"closed by later feedback on {report.Day(ReviewedOn(Later))}",
    }.OfType<string>()) is { Length: > 0 } sentence ? sentence : null;

    private static DateOnly ReviewedOn(NoteItem item) => item.Item["reviewed"]?.Day ?? item.Item["review"]?.Day ?? item.Date!.Value;

    private bool Shares(FeedbackGap other) =>
        (item.Item["standard"] is { } standard && other.Item.Item["standard"] is { } its
            && Vocabulary.Normalise(standard.Value) == Vocabulary.Normalise(its.Value))
        || Topics.Intersect(other.Topics, StringComparer.Ordinal).Any()
        || FeedbackFacts.Ids(item.Item).Intersect(FeedbackFacts.Ids(other.Item.Item), StringComparer.Ordinal).Any();
}
