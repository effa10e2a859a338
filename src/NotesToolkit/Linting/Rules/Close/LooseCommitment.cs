using NotesToolkit.Parsing;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed partial class LooseCommitment() : NoteRule(Warning("NT113", "loose-commitment", Fixability.Unsafe))
{
    internal const string Form = "- [ ] @who does what  [output:: what comes out]  [due:: yyyy-MM-dd]";

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) => note.Sections
        .Where(section => section.Kind is not (SectionKind.FollowUp or SectionKind.Private))
        .SelectMany(section => section.Kind == SectionKind.Commitments ? InClose(note, section, context)
            : section.Items.SelectMany(item => item.NestedTasks.Select(task => BoxOf(note, task))
                    .Concat(item.Box is { IsKnown: true } box ? [box.Span] : []))
                .Select(task => Found(note, task, "a task outside Commitments, which nobody is held to. "
                    + "Move it under ## Commitments with an owner, an output and a date, or leave the box out.")));

    private IEnumerable<Diagnostic> InClose(Note note, Section section, LintContext context) =>
        section.Paragraphs.SelectMany(paragraph => OfParagraph(note, paragraph, context))
            .Concat(section.Items.SelectMany(AgreedLine.NotIndented).SelectMany(paragraph => Rows(note, paragraph)))
            .Concat(section.Items.SelectMany(item => Swallowed(note, item, context)))
            .Concat(section.Items.SelectMany(item => item.NestedTasks).Select(task => Found(
                note, BoxOf(note, task), "a task within another one, which nobody is held to. "
                    + "Write it at the line's start with an owner, an output and a date of its own, or leave the box out.")));

    private IEnumerable<Diagnostic> OfParagraph(Note note, Paragraph paragraph, LintContext context)
    {
        Diagnostic[] rows = [.. Rows(note, paragraph)];
        TypedContext typed = TypedContext.Of(note, context.Configuration.Vocabulary);
        return rows.Concat(
            from plain in PlainLine.Of(note, paragraph, typed)
            where rows.Length == 0 || !note.Source.Slice(plain.Text).Contains('|', StringComparison.Ordinal)
            let listed = Listed(note, plain.Text, typed)
            where listed is not null || plain.ReadsLikeACommitment
            select Found(note, plain.Text, $"a plain line, which nobody is held to. Write it as {Form}.", plain.AsCommitment() ?? listed));
    }

    /// <summary>The lines that Markdown takes for the text of the item above, and that are written as items of their own.</summary>
    private IEnumerable<Diagnostic> Swallowed(Note note, Item item, LintContext context) =>
        from number in note.Source.LinesOf(item.Span).Skip(1)
        let line = ItemReader.Trim(note.Source.Text, note.Source.GetLine(number))
        where !item.NestedTasks.Concat(item.Markup.Opaque).Any(span => span.Contains(line))
        let fix = Listed(note, line, TypedContext.Of(note, context.Configuration.Vocabulary))
        where fix is not null
        select Found(note, line, $"a line within the text of the one above, which nobody is held to. Write it as {Form}.", fix);

    /// <summary>What makes an item of a line that begins with a box, a bullet that Markdown does not know, or a name and a colon.</summary>
    private static Fix? Listed(Note note, TextSpan line, TypedContext context)
    {
        string text = note.Source.Slice(line);
        Match lead = Lead().Match(text);
        TypedName? name = context.NameAt(text, lead.Length);
        bool isNamed = name is { Person: not null, IsEnglishWord: false } && Colon().IsMatch(text, name.End);
        bool isSigned = !lead.Groups["marker"].Success && (lead.Groups["bullet"].Success || lead.Groups["box"].Success);
        if (!isNamed && !isSigned)
            return null;

        int start = note.Source.GetLine(note.Source.GetLineNumber(line.Start)).Start;
        char mark = lead.Groups["mark"].Value is [var typed] ? typed : ' ';
        return Fix.Unsafe(note.Source, new TextEdit(TextSpan.FromBounds(start, line.Start + lead.Groups["sign"].Length), $"- [{mark}] "));
    }

    private IEnumerable<Diagnostic> Rows(Note note, Paragraph paragraph) =>
        from row in AgreedLine.InTables(note.Source, paragraph, isSure: true)
        let fix = Fix.Unsafe(note.Source, new TextEdit(row.Replaced, row.Written))
        select Found(note, row.Place, $"a table's row, which nobody is held to. Write it as {Form}.", fix);

    private static TextSpan BoxOf(Note note, TextSpan task) =>
        new(task.Start + note.Source.Slice(task).IndexOf('[', StringComparison.Ordinal), 3);

    [GeneratedRegex(
        @"^(?<sign>(?<marker>([-*+]|\d{1,9}[.)])\s+)?((?<bullet>[" + LineText.Bullets + @"])\uFE0F?\s*|[-*–—]\s*)?"
        + @"(?<box>\[(?<mark>[ xX-]?)\](\s+|(?=[\p{L}@])))?)"
        + @"(\*\*|__)?@?", ExactCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G(\*\*|__)?:(\*\*|__)?\s", ExactCase)]
    private static partial Regex Colon();
}
