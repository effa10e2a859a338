using NotesToolkit.Parsing;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>A line of a paragraph, and what is typed in it; null where a field is alone on it.</summary>
internal sealed record PlainLine(Note Note, TextSpan Text, Mention? Owner, TypedLine? Typed)
{
    public static IEnumerable<PlainLine> Of(Note note, Paragraph paragraph, TypedContext context)
    {
        SourceText source = note.Source;
        Markup all = paragraph.Markup;
        return
            from number in source.LinesOf(paragraph.Span)
            let line = source.GetLine(number)
            let text = ItemReader.Trim(source.Text, line)
            let markup = new Markup
            {
                Fields = Within(line, all.Fields, field => field.Span),
                Mentions = Within(line, all.Mentions, mention => mention.Span),
                Topics = Within(line, all.Topics, topic => topic.Span),
                Links = Within(line, all.Links, link => link.Span),
                Opaque = Within(line, all.Opaque, span => span),
            }
            let owner = markup.Mentions.FirstOrDefault(mention => !mention.IsInField)
            let typed = markup.Fields.All(field => field.IsBracketed)
                ? TypedLine.Read(new(source, text, text, Box: null, markup), context, owner is null ? [] : [owner])
                : null
            select new PlainLine(note, text, owner, typed);
    }

    public bool ReadsLikeACommitment => Typed is not null && (Owner is not null || Typed.Owner is not null || Typed.Due is not null);

    public bool HasOwner => Typed?.Owner?.Value is not null;

    private static T[] Within<T>(TextSpan line, IReadOnlyList<T> parts, Func<T, TextSpan> spanOf) =>
        [.. parts.Skip(parts.FirstWhere(part => spanOf(part).End > line.Start)).TakeWhile(part => spanOf(part).Start < line.End)];

    public Fix? AsCommitment()
    {
        if (Typed?.Due is not { Value: not null } due || (Owner is null && !HasOwner))
            return null;

        TypedWord? who = HasOwner ? Typed.Owner : null;
        string start = who is null ? "- [ ] " : $"- [ ] @{who.Value} ";
        TextSpan[] taken = [.. new[] { who, due }.OfType<TypedWord>().Select(word => word.Span).OrderBy(span => span.Start)];

        // What is put in at the start comes before what is taken out there.
        IEnumerable<TextEdit> edits = taken.Select(span => new TextEdit(span, span.Start == Text.Start ? start : string.Empty));
        edits = taken[0].Start == Text.Start ? edits : edits.Prepend(new(new(Text.Start, 0), start));
        return Fix.Unsafe(Note.Source, [.. edits, new(new(Text.End, 0), $"  [due:: {due.Value}]")]);
    }
}
