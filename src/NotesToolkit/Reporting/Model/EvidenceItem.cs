using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>What speaks for or against somebody, as the manager wrote it down.</summary>
internal enum EvidenceSign
{
    /// <summary>Praise, and growth shown.</summary>
    Plus,

    /// <summary>Performance feedback.</summary>
    Minus,

    /// <summary>Coaching.</summary>
    Blank,
}

/// <summary>One item of a note that is evidence of a person's work.</summary>
internal sealed record EvidenceItem(NoteRecord Record, Note Note, Item Item, EvidenceSign Sign)
{
    /// <summary>The sign as reports show it.</summary>
    public string SignText => Sign switch
    {
        EvidenceSign.Plus => "+",
        EvidenceSign.Minus => "−",
        _ => string.Empty,
    };

    /// <summary>Whether it is performance feedback whose outcome is not <c>changed</c>.</summary>
    public bool IsOpenGap => Sign == EvidenceSign.Minus && !string.Equals(Item["outcome"]?.Value, "changed", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where it stands.</summary>
    public Citation Cite() => Record.Cite(Note.Source.GetLineNumber(Item.Span.Start));

    /// <summary>The first day of its month, where its note has a date.</summary>
    public DateOnly Month => Record.Date!.Value.AddDays(1 - Record.Date.Value.Day);

    /// <summary>The exact names of its principles.</summary>
    public required IReadOnlyList<string> Principles { get; init; }

    /// <summary>The evidence of a person's notes, oldest first: growth, feedback, and whatever names a principle or evidence.</summary>
    public static IEnumerable<EvidenceItem> Of(ReportBuilder report, string person) =>
        from entry in report.NotesWith(person)
        from section in entry.Note.Sections
        where section.Kind is not (SectionKind.Private or SectionKind.Commitments or SectionKind.FollowUp or SectionKind.Signals or SectionKind.Proposal)
        from item in section.Items
        let sign = SignOf(section.Kind, item)
        where sign is not null
        select new EvidenceItem(entry.Record, entry.Note, item, sign.Value)
        {
            Principles = [.. item.Markup.All("principle").Select(principle => report.Source.Configuration.Principles.Find(principle.Value)).OfType<string>()],
        };

    private static EvidenceSign? SignOf(SectionKind section, Item item) => (section, item["feedback"]?.Value.ToUpperInvariant()) switch
    {
        (SectionKind.Feedback, "PERFORMANCE") => EvidenceSign.Minus,
        (SectionKind.Feedback, "PRAISE") => EvidenceSign.Plus,
        (SectionKind.Feedback, "COACHING") => EvidenceSign.Blank,
        (SectionKind.Growth, _) => EvidenceSign.Plus,
        _ => item["principle"] is not null || item["evidence"] is not null ? EvidenceSign.Plus : null,
    };
}
