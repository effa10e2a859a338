using NotesToolkit.Notes;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>A line of the section Commitments that is no list item.</summary>
internal sealed class PlainLine
{
    private readonly Note note;
    private readonly Mention? owner;
    private readonly TypedLine? typed;

    /// <summary>Reads a line.</summary>
    public PlainLine(Note note, Paragraph paragraph, TextSpan line, TypedContext context)
    {
        this.note = note;
        string text = note.Source.Slice(line);
        Text = new(line.Start + text.Length - text.TrimStart().Length, text.Trim().Length);
        owner = paragraph.Markup.Mentions.FirstOrDefault(mention => !mention.IsInField && line.Contains(mention.Span));
        bool isField = paragraph.Markup.Fields.Any(field => !field.IsBracketed && line.Contains(field.Span));
        typed = isField ? null : TypedLine.Read(note.Source, new(Text, Text, Box: null, string.Empty, paragraph.Markup), context, owner is null ? [] : [owner]);
    }

    /// <summary>The line without the white space around it.</summary>
    public TextSpan Text { get; }

    /// <summary>Whether it names an owner or a date.</summary>
    public bool ReadsLikeACommitment => typed is not null && (owner is not null || typed.Owner is not null || typed.Due is not null);

    /// <summary>The edits that make a commitment of it, or null where its owner or its day is not known.</summary>
    public Fix? AsCommitment()
    {
        if (typed?.Due is not { Value: not null } due || (owner is null && typed.Owner?.Value is null))
        {
            return null;
        }

        List<TextEdit> edits = [new(due.Span, string.Empty)];
        string start = "- [ ] ";
        if (typed.Owner is { Value: not null } who)
        {
            edits.Add(new(who.Span, string.Empty));
            start += $"@{who.Value} ";
        }

        // What is put in at the start stands before what is taken out there.
        TextEdit last = edits.MinBy(edit => edit.Span.Start)!;
        edits = last.Span.Start == Text.Start
            ? [.. edits.Where(edit => edit != last), last with { NewText = start }]
            : [.. edits, new(new(Text.Start, 0), start)];
        return Fix.Unsafe(note.Source, [.. edits.OrderBy(edit => edit.Span.Start), new(new(Text.End, 0), $"  [due:: {due.Value}]")]);
    }
}
