using NotesToolkit.Configuration;
using NotesToolkit.Notes;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT113: what reads like a commitment and is written where nobody will hold anybody to it.</summary>
internal sealed class LooseCommitment : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "NT113",
        "loose-commitment",
        Severity.Warning,
        "A task outside Commitments and Follow-up or within another, or a line or a table's row in Commitments that is no item.",
        Fixability.Unsafe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (Section section in note.Sections)
        {
            if (section.Kind == SectionKind.Commitments)
            {
                foreach (Diagnostic finding in section.Paragraphs.SelectMany(paragraph => Table(note, paragraph) ?? PlainLines(note, paragraph, context)))
                    yield return finding;

                foreach (TextSpan task in section.Items.SelectMany(item => item.NestedTasks))
                {
                    yield return Found(note.Source, Box(note.Source, task), "a task within another one, which nobody is held to. "
                        + "Write it at the line's start with an owner, an output and a date of its own, or leave the box out.");
                }
            }
            else if (section.Kind is not (SectionKind.Commitments or SectionKind.FollowUp or SectionKind.Private))
            {
                for (int i = 0; i < section.Items.Count; i++)
                {
                    if (section.Items[i].Box is { IsKnown: true } box)
                        yield return Task(note, box);
                }
            }
        }
    }

    private Diagnostic Task(Note note, Box box) => Found(
        note.Source,
        box.Span,
        "a task outside Commitments, which nobody is held to. Move it under ## Commitments with an owner, an output and a date, or leave the box out.");

    /// <summary>The box of a nested task.</summary>
    private static TextSpan Box(SourceText source, TextSpan task) => new(task.Start + source.Slice(task).IndexOf('[', StringComparison.Ordinal), 3);

    /// <summary>The rows of a table of actions, each of which becomes a line; the first takes the place of the header too. Null where it is no such table.</summary>
    private IEnumerable<Diagnostic>? Table(Note note, Paragraph paragraph)
    {
        TextSpan[] lines = [.. Lines(note.Source, paragraph)];
        string[] rows = [.. lines.Select(note.Source.Slice)];
        if (!Array.TrueForAll(rows, row => row.TrimStart().StartsWith('|')) || ActionRow.Of(rows, isSure: true) is not { } read)
            return null;

        return read.Select(row => Found(
            note.Source,
            lines[row.Index],
            "a table's row, which nobody is held to. Write it as - [ ] @who does what  [output:: what comes out]  [due:: yyyy-MM-dd].",
            Fix.Unsafe(note.Source, new TextEdit(
                TextSpan.FromBounds(lines[row == read[0] ? 0 : row.Index].Start, lines[row.Index].End),
                $"- [{row.Box}] {row.Line()}"))));
    }

    private static IEnumerable<TextSpan> Lines(SourceText source, Paragraph paragraph)
    {
        int last = source.GetLineNumber(Math.Max(paragraph.Span.Start, paragraph.Span.End - 1));
        for (int line = source.GetLineNumber(paragraph.Span.Start); line <= last; line++)
            yield return source.GetLine(line);
    }

    private IEnumerable<Diagnostic> PlainLines(Note note, Paragraph paragraph, LintContext context) =>
        from plain in PlainLine.Of(note, paragraph, TypedContext.Of(note, context.Configuration.Vocabulary))
        where plain.ReadsLikeACommitment
        select Found(
            note.Source,
            plain.Text,
            "a plain line, which nobody is held to. Write it as - [ ] @who does what  [output:: what comes out]  [due:: yyyy-MM-dd].",
            plain.AsCommitment());
}
