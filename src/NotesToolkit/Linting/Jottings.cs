using NotesToolkit.Linting.Rules;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>A page whose text stands under no section: which of its lines say who does what, and the fix that puts them under Commitments.</summary>
internal sealed class Jottings
{
    private readonly SourceText source;
    private readonly TextSpan[] agreed;

    public Jottings(Note note, Vocabulary vocabulary)
    {
        source = note.Source;
        TypedContext typed = TypedContext.Of(note, vocabulary);
        Section[] loose = [.. note.Sections.Where(section => section.Kind == SectionKind.Other)];
        agreed =
        [
            .. loose.SelectMany(section => section.Items)
                .Where(item => item.Box is { IsKnown: true } || TypedLine.Read(source, item, typed, []).Owner?.Value is not null).Select(Own)
                .Concat(loose.SelectMany(section => section.Paragraphs.Concat(section.Items.Select(Lazy).OfType<Paragraph>()))
                    .SelectMany(paragraph => PlainLine.Of(note, paragraph, typed)).Where(line => line.HasOwner).Select(line => line.Text))
                .OrderBy(line => line.Start),
        ];
        int start = loose.SelectMany(section => section.Items.Select(item => item.Span.Start)
            .Concat(section.Paragraphs.Select(paragraph => paragraph.Span.Start))).Min();
        FirstLine = source.GetLine(source.GetLineNumber(start));
        IEnumerable<string> lines = agreed.Select(source.Slice).Select(text => text.StartsWith('[') ? $"- {text}" : $"- [ ] {text}");
        string[] written = [.. lines.Select(line => line.TrimEnd())];
        if (written.Length > 0 && SectionEdits.Insert(note, SectionKind.Commitments, vocabulary, written) is { } section)
            Fix = Fix.Unsafe(source, [.. agreed.Select(line => new TextEdit(Whole(line), string.Empty)), section]);
    }

    public TextSpan FirstLine { get; }

    public Fix? Fix { get; }

    public string Advice => (agreed.Length == 0
            ? $"Write what was agreed under ## Commitments: {LooseCommitment.Form}"
            : $"Move under ## Commitments what says who does what: {Sentences.Lines([.. agreed.Select(line => source.GetLineNumber(line.Start))])}")
        + "; or write there nothing agreed: and the reason. Move the rest under ## Priorities, ## Blockers, ## Decisions or ## Growth.";

    /// <summary>An item without the lines that only CommonMark takes for its own, because no blank line stands before them.</summary>
    private TextSpan Own(Item item)
    {
        int line = source.GetLineNumber(item.FirstLine.Start);
        int last = source.GetLineNumber(item.Span.End - 1);
        while (line < last && source.Slice(source.GetLine(line + 1)) is [' ' or '\t', ..])
            line++;

        return TextSpan.FromBounds(item.FirstLine.Start, Math.Min(source.GetLine(line).End, item.Span.End));
    }

    /// <summary>The lines that only CommonMark takes for an item's own, or null.</summary>
    private Paragraph? Lazy(Item item) => Own(item).End is var end && source.Text.AsSpan(end, Math.Max(0, item.Span.End - end)).IsWhiteSpace() ? null
        : new(TextSpan.FromBounds(source.GetLine(source.GetLineNumber(end) + 1).Start, item.Span.End), item.Markup);

    /// <summary>The lines on which a text stands, with the end of the last one.</summary>
    private TextSpan Whole(TextSpan text)
    {
        int last = source.GetLineNumber(Math.Max(text.Start, text.End - 1));
        int start = source.GetLine(source.GetLineNumber(text.Start)).Start;
        return TextSpan.FromBounds(start, last < source.LineCount ? source.GetLine(last + 1).Start : source.Text.Length);
    }
}
