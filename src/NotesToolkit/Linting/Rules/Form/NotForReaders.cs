namespace NotesToolkit.Linting.Rules;

internal sealed class NotForReaders() : NoteRule(
    Error("NT015", "not-for-readers", "The person may read the repository, and the note holds a private section, an attrition signal or a review."))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (!context.Configuration.ReportReads)
            yield break;

        if (note.Kind == NoteKind.Review)
            yield return Found(note, note.FrontMatter["kind"]!.ValueSpan, Message("a review note"));

        foreach (Section section in note.SectionsOf(SectionKind.Private))
            yield return Found(note, section.Heading, Message("a private section"));

        foreach (Field signal in note.ItemsOf(SectionKind.Signals).Select(item => item["signal"]).OfType<Field>()
            .Where(field => string.Equals(field.Value, "attrition", StringComparison.OrdinalIgnoreCase)))
        {
            yield return Found(note, signal.Span, Message("an attrition signal"));
        }
    }

    private static string Message(string what) =>
        $"{what} does not belong in a repository that the person may read. Keep it in one of your own, or set readers: manager in notes.yml.";
}
