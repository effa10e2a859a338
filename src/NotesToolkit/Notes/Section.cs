namespace NotesToolkit.Notes;

/// <summary>A paragraph of a section that is in no list.</summary>
/// <param name="Span">Its text, all lines.</param>
/// <param name="Markup">What stands in it.</param>
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

    /// <summary>The fields that stand alone on a line outside any item, such as <c>escalate:: @sam</c>.</summary>
    internal Markup Lines { get; init; } = Markup.Empty;

    /// <summary>Whether an item says <c>none</c>.</summary>
    public bool SaysNone { get; init; }

    /// <summary>Whether the section says something: an item, a paragraph, or that there is nothing.</summary>
    public bool IsFilled => SaysNone || Items.Count > 0 || Paragraphs.Count > 0;
}
