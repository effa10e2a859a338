using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class LooseCommitment() : NoteRule(Warning("NT113", "loose-commitment", Fixability.Unsafe))
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
            .Concat(section.Items.SelectMany(item => item.NestedTasks).Select(task => Found(
                note, BoxOf(note, task), "a task within another one, which nobody is held to. "
                    + "Write it at the line's start with an owner, an output and a date of its own, or leave the box out.")));

    private IEnumerable<Diagnostic> OfParagraph(Note note, Paragraph paragraph, LintContext context)
    {
        Diagnostic[] rows = [.. Rows(note, paragraph)];
        IEnumerable<PlainLine> lines = PlainLine.Of(note, paragraph, TypedContext.Of(note, context.Configuration.Vocabulary))
            .Where(plain => plain.ReadsLikeACommitment)
            .Where(plain => rows.Length == 0 || !note.Source.Slice(plain.Text).Contains('|', StringComparison.Ordinal));
        return rows.Concat(lines.Select(plain =>
            Found(note, plain.Text, $"a plain line, which nobody is held to. Write it as {Form}.", plain.AsCommitment())));
    }

    private IEnumerable<Diagnostic> Rows(Note note, Paragraph paragraph) =>
        from row in AgreedLine.InTables(note.Source, paragraph, isSure: true)
        let fix = Fix.Unsafe(note.Source, new TextEdit(row.Replaced, row.Written))
        select Found(note, row.Place, $"a table's row, which nobody is held to. Write it as {Form}.", fix);

    private static TextSpan BoxOf(Note note, TextSpan task) =>
        new(task.Start + note.Source.Slice(task).IndexOf('[', StringComparison.Ordinal), 3);
}
