namespace NotesToolkit.Notes;

/// <summary>A paragraph of a section that is in no list.</summary>
/// <param name="Span">Its text, all lines.</param>
/// <param name="Markup">What is in it.</param>
public sealed record Paragraph(TextSpan Span, Markup Markup);

/// <summary>A part of a note under a level-2 heading, or a private part.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Name">The heading's text; empty for text above the first heading.</param>
/// <param name="Heading">The heading's line; empty for text above the first heading.</param>
/// <param name="Span">From the heading to the next section or the file's end.</param>
public sealed record Section(SectionKind Kind, string Name, TextSpan Heading, TextSpan Span)
{
    /// <summary>The items: every top-level list item but <c>none</c> and placeholders. Empty in a private section.</summary>
    public IReadOnlyList<Item> Items { get; init; } = [];

    /// <summary>The paragraphs in no list, but placeholders. Empty in a private section.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>The fields alone on a line outside any item, such as <c>escalate:: @sam</c>.</summary>
    internal Markup Lines { get; init; } = Markup.Empty;

    internal IEnumerable<Markup> Markups => Items.Select(item => item.Markup).Concat(Paragraphs.Select(paragraph => paragraph.Markup));

    internal bool SaysNone { get; init; }

    internal bool IsFilled => SaysNone || Items.Count > 0 || Paragraphs.Count > 0;
}

/// <summary>The heading of a section that the note lacks, at a place where it begins none.</summary>
internal sealed record MisplacedHeading(SectionKind Kind, TextSpan Heading, string Under, int Line);

/// <summary>What a section of a note is for.</summary>
public enum SectionKind
{
    /// <summary>A heading that the format does not know; kept and ignored.</summary>
    Other,

    /// <summary>What matters until the next meeting.</summary>
    Priorities,

    /// <summary>What is in the way.</summary>
    Blockers,

    /// <summary>What was decided.</summary>
    Decisions,

    /// <summary>What the person learns, with its principle and evidence.</summary>
    Growth,

    /// <summary>The hard question and its answer.</summary>
    HardQuestion,

    /// <summary>The close: who does what by when.</summary>
    Commitments,

    /// <summary>What became of earlier commitments.</summary>
    FollowUp,

    /// <summary>What was said to the person.</summary>
    Feedback,

    /// <summary>Early signs: performance, promotion, attrition.</summary>
    Signals,

    /// <summary>In a review note: what the manager proposes.</summary>
    Proposal,

    /// <summary>What never leaves the file.</summary>
    Private,
}

internal static class SectionKinds
{
    /// <summary>The heading that a section has where its root names no other.</summary>
    public static string Title(this SectionKind kind) => kind switch
    {
        SectionKind.HardQuestion => "Hard question",
        SectionKind.FollowUp => "Follow-up",
        _ => kind.ToString(),
    };
}
