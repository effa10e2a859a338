using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class LooseCommitment() : NoteRule(Warning("NT113", "loose-commitment", Fixability.Unsafe))
{
    internal const string Form = "- [ ] @who does what  [output:: what comes out]  [due:: yyyy-MM-dd]";

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (Section section in note.Sections.Where(section => section.Kind is not (SectionKind.FollowUp or SectionKind.Private)))
        {
            bool isClose = section.Kind == SectionKind.Commitments;
            foreach (Diagnostic line in isClose ? section.Paragraphs.SelectMany(paragraph => OfParagraph(note, paragraph, context)) : [])
                yield return line;

            foreach (Item item in section.Items)
            {
                if (!isClose && item.Box is { IsKnown: true })
                    yield return Task(note, Places.Of(item));

                foreach (TextSpan task in item.NestedTasks)
                    yield return isClose ? Nested(note, task) : Task(note, BoxOf(note, task));
            }
        }
    }

    private IEnumerable<Diagnostic> OfParagraph(Note note, Paragraph paragraph, LintContext context) =>
        Table(note, paragraph) ?? PlainLines(note, paragraph, context);

    private Diagnostic Task(Note note, TextSpan box) => Found(note, box, "a task outside Commitments, which nobody is held to. "
        + "Move it under ## Commitments with an owner, an output and a date, or leave the box out.");

    private Diagnostic Nested(Note note, TextSpan task) => Found(note, BoxOf(note, task), "a task within another one, which nobody is held to. "
        + "Write it at the line's start with an owner, an output and a date of its own, or leave the box out.");

    private static TextSpan BoxOf(Note note, TextSpan task) =>
        new(task.Start + note.Source.Slice(task).IndexOf('[', StringComparison.Ordinal), 3);

    /// <summary>The rows of a table of actions, each of which becomes a line; the first takes the place of the header too.</summary>
    private IEnumerable<Diagnostic>? Table(Note note, Paragraph paragraph)
    {
        TextSpan[] lines = [.. note.Source.LinesOf(paragraph.Span).Select(note.Source.GetLine)];
        string[] rows = [.. lines.Select(note.Source.Slice)];
        if (!Array.TrueForAll(rows, row => row.TrimStart().StartsWith('|')) || ActionRow.Of(rows, isSure: true) is not { } read)
            return null;

        return
            from row in read
            let replaced = TextSpan.FromBounds(lines[row == read[0] ? 0 : row.Index].Start, lines[row.Index].End)
            let fix = Fix.Unsafe(note.Source, new TextEdit(replaced, $"- [{row.Box}] {row.Line()}"))
            select Found(note, lines[row.Index], $"a table's row, which nobody is held to. Write it as {Form}.", fix);
    }

    private IEnumerable<Diagnostic> PlainLines(Note note, Paragraph paragraph, LintContext context) =>
        from plain in PlainLine.Of(note, paragraph, TypedContext.Of(note, context.Configuration.Vocabulary))
        where plain.ReadsLikeACommitment
        select Found(note, plain.Text, $"a plain line, which nobody is held to. Write it as {Form}.", plain.AsCommitment());
}
