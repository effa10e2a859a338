using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>One item of a note that tells of a person's work, with the items that are the same piece of evidence.</summary>
internal sealed record EvidenceItem(NoteRecord Record, Note Note, Item Item, string Kind, string Sign)
{
    public const string Plus = "+";
    public const string Minus = "−";

    public required IReadOnlyList<string> Principles { get; init; }
    public IReadOnlyList<EvidenceItem> Others { get; init; } = [];
    public bool IsStory => Item["impact"] is not null && Item["behavior"] is not null;
    public IEnumerable<Field> Links => Item.Markup.All("evidence").Where(evidence => !evidence.IsMissing);
    public Citation Place => Record.Cite(Note.Source.GetLineNumber(Item.Span.Start));
    public IEnumerable<Citation> Places => Others.Select(other => other.Place).Prepend(Place);

    /// <summary>The first day of its month.</summary>
    public DateOnly Month => Record.Date!.Value.AddDays(1 - Record.Date.Value.Day);

    /// <summary>The evidence of a person's notes, oldest first, each piece once: of one link, or of the same words, only one is told.</summary>
    public static IReadOnlyList<EvidenceItem> Of(ReportBuilder report, string person)
    {
        List<EvidenceItem> pieces = [];
        foreach (EvidenceItem item in All(report, person))
        {
            int same = pieces.FindIndex(piece => piece.Sign == item.Sign && item.Keys().Intersect(piece.AllKeys(), StringComparer.Ordinal).Any());
            if (same < 0)
            {
                pieces.Add(item);
                continue;
            }

            // The one that says more tells the piece.
            (EvidenceItem first, EvidenceItem second) = Says(item) > Says(pieces[same]) ? (item, pieces[same]) : (pieces[same], item);
            pieces[same] = first with
            {
                Others = [.. first.Others, second with { Others = [] }, .. second.Others],
                Principles = [.. first.Principles.Union(second.Principles, StringComparer.Ordinal)],
            };
        }

        return pieces;
    }

    private static IEnumerable<EvidenceItem> All(ReportBuilder report, string person) =>
        from entry in report.NotesWith(person)
        from section in entry.Note.Sections
        where section.Kind is not (SectionKind.Private or SectionKind.Commitments or SectionKind.FollowUp
            or SectionKind.Signals or SectionKind.Proposal)
        from item in section.Items
        let found = SignOf(section.Kind, item)
        where found is not null
        select new EvidenceItem(entry.Record, entry.Note, item, found.Value.Kind, found.Value.Sign)
        {
            Principles =
            [
                .. item.Markup.All("principle").Select(principle => report.Source.Configuration.Principles.Find(principle.Value)).OfType<string>()
                    .Distinct(StringComparer.Ordinal),
            ],
        };

    /// <summary>Praise speaks for somebody, performance feedback against; an item of Growth only where it names what it shows.</summary>
    private static (string Kind, string Sign)? SignOf(SectionKind section, Item item) => (section, item["feedback"]?.Value.ToUpperInvariant()) switch
    {
        (SectionKind.Feedback, "PERFORMANCE") => ("performance", Minus),
        (SectionKind.Feedback, "PRAISE") => ("praise", Plus),
        (SectionKind.Feedback, "COACHING") => ("coaching", string.Empty),
        _ when item["principle"] is not null || item["evidence"] is not null || item["level"] is not null || item["impact"] is not null =>
            (section == SectionKind.Growth ? "growth" : "evidence", Plus),
        _ => null,
    };

    private static int Says(EvidenceItem item) => (item.Item["level"] is null ? 0 : 4) + (item.IsStory ? 2 : 0) + (item.Principles.Count > 0 ? 1 : 0);

    private IEnumerable<string> Keys() => Links.Select(link => link.Value).Append(Vocabulary.Normalise(Item.Words));

    private IEnumerable<string> AllKeys() => Others.SelectMany(other => other.Keys()).Concat(Keys());
}
