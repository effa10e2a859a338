namespace NotesToolkit.Linting.Rules;

internal sealed class SectionEmpty() : NoteRule(Warning("NT202", "section-empty"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        Section[] empty = note.Kind != NoteKind.OneOnOne ? [] :
        [
            .. from kind in Note.AgendaSections
               let sections = note.SectionsOf(kind)
               where sections.Count > 0 && !sections.Any(section => section.IsFilled || HoldsText(note, section))
               select sections[0],
        ];
        string where = empty.Length < 2 ? "here" : $"under {Sentences.Words(empty.Select(section => section.Kind.Title()), "and")}";
        return empty.Length == 0 ? [] : [Found(note, empty[0].Heading, $"nothing is written {where}. Write what was said, or - none.")];
    }

    /// <summary>Whether a section holds something that is neither an item nor a paragraph, such as a quotation or a code block.</summary>
    private static bool HoldsText(Note note, Section section)
    {
        TextSpan body = TextSpan.FromBounds(section.Heading.End, section.Span.End);
        return note.Source.Blanked(body, note.CommentsIn(body)).Split('\r', '\n').Select(line => line.Trim(' ', '\t', '>', '*', '+', '-'))
            .Any(words => !Placeholders.IsPlaceholder(words) && words[0] is not ('#' or '<'));
    }
}
