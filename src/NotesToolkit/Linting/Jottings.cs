using NotesToolkit.Linting.Rules;
using NotesToolkit.Parsing;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>A page whose text is under no section: which of its lines say who does what, and the fix that puts them under Commitments.</summary>
internal static class Jottings
{
    public static (TextSpan FirstLine, string Advice, Fix? Fix) Read(Note note, Vocabulary vocabulary)
    {
        SourceText source = note.Source;
        Section[] loose = [.. note.Sections.Where(section => section.Kind == SectionKind.Other)];
        int start = loose.SelectMany(section => section.Items.Select(item => item.Span.Start)
            .Concat(section.Paragraphs.Select(paragraph => paragraph.Span.Start))).Min();
        AgreedLine[] agreed = [.. Agreed(note, loose, TypedContext.Of(note, vocabulary)).OrderBy(line => line.Place.Start)];
        string[] written = [.. agreed.Select(line => line.Written)];
        Fix? fix = written.Length > 0 && SectionEdits.Insert(note, SectionKind.Commitments, vocabulary, written) is { } section
            ? Fix.Unsafe(source, [.. agreed.Select(line => new TextEdit(source.WholeLines(line.Replaced), string.Empty)), section])
            : null;
        string advice = agreed.Length == 0
            ? $"Write what was agreed under ## Commitments: {LooseCommitment.Form}"
            : "Move under ## Commitments what says who does what: "
                + Sentences.Lines([.. agreed.Select(line => source.GetLineNumber(line.Place.Start))]);
        return (
            source.GetLine(source.GetLineNumber(start)),
            advice + "; or write there nothing agreed: and the reason. Move the rest under ## Priorities, ## Blockers, ## Decisions or ## Growth.",
            fix);
    }

    private static IEnumerable<AgreedLine> Agreed(Note note, Section[] loose, TypedContext typed)
    {
        Paragraph[] paragraphs = [.. loose.SelectMany(section => section.Paragraphs.Concat(section.Items.SelectMany(AgreedLine.NotIndented)))];
        AgreedLine[] rows = [.. paragraphs.SelectMany(paragraph => AgreedLine.InTables(note.Source, paragraph, isSure: false))];
        return loose.SelectMany(section => section.Items)
            .Where(item => item.Box is { IsKnown: true } || TypedLine.Read(item, typed, []).Owner?.Value is not null)
            .Select(AgreedLine.Own)
            .Concat(from paragraph in paragraphs
                    from plain in PlainLine.Of(note, paragraph, typed)
                    where plain.HasOwner
                    select plain.Text)
            .Where(line => !Array.Exists(rows, row => row.Replaced.Contains(line)))
            .Select(line => AgreedLine.Of(note.Source, line))
            .Concat(rows);
    }
}

/// <summary>What becomes a commitment of its own: its line, what gives way to it, and how it is written.</summary>
internal sealed record AgreedLine(TextSpan Place, TextSpan Replaced, string Written)
{
    public static AgreedLine Of(SourceText source, TextSpan line) =>
        new(line, line, (source.Slice(line) is ['[', ..] and var boxed ? $"- {boxed}" : $"- [ ] {source.Slice(line)}").TrimEnd());

    /// <summary>The rows of the tables of actions in a paragraph; the first takes the place of the header too.</summary>
    public static IEnumerable<AgreedLine> InTables(SourceText source, Paragraph paragraph, bool isSure)
    {
        TextSpan[] lines = [.. source.LinesOf(paragraph.Span).Select(source.GetLine)];
        string[] texts = [.. lines.Select(source.Slice)];
        for (int at = 0, length; at < lines.Length; at += Math.Max(1, length))
        {
            length = ActionRow.RowsAt(texts, at);
            IReadOnlyList<ActionRow> rows = length == 0 ? [] : ActionRow.Of(texts[at..(at + length)], isSure) ?? [];
            foreach (ActionRow row in rows)
            {
                TextSpan place = lines[at + row.Index];
                TextSpan first = row == rows[0] ? lines[at] : place;
                yield return new(place, TextSpan.FromBounds(first.Start, place.End), $"- [{row.Box}] {row.Line()}");
            }
        }
    }

    /// <summary>An item without the lines that only CommonMark takes for its own, because no blank line comes before them.</summary>
    public static TextSpan Own(Item item)
    {
        SourceText source = item.Source;
        int line = source.GetLineNumber(item.FirstLine.Start);
        int last = source.GetLineNumber(item.Span.End - 1);
        while (line < last && source.Slice(source.GetLine(line + 1)) is [' ' or '\t', ..])
            line++;

        return TextSpan.FromBounds(item.FirstLine.Start, Math.Min(source.GetLine(line).End, item.Span.End));
    }

    /// <summary>The lines that only CommonMark takes for an item's own, where there are any.</summary>
    public static IReadOnlyList<Paragraph> NotIndented(Item item)
    {
        SourceText source = item.Source;
        int end = Own(item).End;
        return source.Text.AsSpan(end, Math.Max(0, item.Span.End - end)).IsWhiteSpace() ? []
            : [new(TextSpan.FromBounds(source.GetLine(source.GetLineNumber(end) + 1).Start, item.Span.End), item.Markup)];
    }
}

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
