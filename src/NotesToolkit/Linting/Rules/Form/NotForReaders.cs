namespace NotesToolkit.Linting.Rules;

internal sealed class NotForReaders() : NoteRule(Error("NT015", "not-for-readers"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        IEnumerable<(TextSpan Place, string What)> faults = !context.Configuration.ReportReads ? [] :
        [
            .. note.Kind == NoteKind.Review ? [(note.FrontMatter["kind"]!.ValueSpan, "a review note")] : Array.Empty<(TextSpan, string)>(),
            .. note.SectionsOf(SectionKind.Private).Select(section => (section.Heading, "a private section")),
            .. from item in note.ItemsOf(SectionKind.Signals)
               let signal = item["signal"]
               where string.Equals(signal?.Value, "attrition", StringComparison.OrdinalIgnoreCase)
               select (signal!.Span, "an attrition signal"),
        ];
        return faults.Select(fault => Found(note, fault.Place, $"{fault.What} does not belong in a repository that the person may read. "
            + "Keep it in one of your own, or set readers: manager in notes.yml."));
    }
}
