using NotesToolkit.Disclosure;

namespace NotesToolkit.Insights;

/// <summary>What a person may have of a note about them: all but private sections, attrition signals, comments and the writer's own keys.</summary>
internal static class SharedNote
{
    public static string Text(DisclosedNote shown, Note note) =>
        string.Concat(new TextSpan(0, note.Source.Text.Length).Without(Hidden(note)).Select(shown.Show)).TrimEnd() + note.Source.LineEnd();

    private static IEnumerable<TextSpan> Hidden(Note note) =>
    [
        .. note.SectionsOf(SectionKind.Private).Select(section => section.Span),
        .. HiddenSignals(note),
        .. note.Comments,
        .. from own in note.FrontMatter.OwnParts(note.Source)
           let isWholeLine = note.Source.GetLine(note.Source.GetLineNumber(own.Start)).Start == own.Start
           select isWholeLine ? note.Source.WholeLines(own) : own,
    ];

    private static IEnumerable<TextSpan> HiddenSignals(Note note)
    {
        TextSpan[] hidden = [.. SignalKinds.HiddenItems(note).Select(item => item.Span), .. SignalKinds.HiddenLines(note)];
        // A heading over nothing would show that there was something.
        IEnumerable<TextSpan> empty = note.SectionsOf(SectionKind.Signals)
            .Where(section => Array.Exists(hidden, section.Span.Contains) && section.Items.All(item => hidden.Contains(item.Span)))
            .Select(section => section.Span);
        return [.. empty, .. hidden.Select(note.Source.WholeLines)];
    }
}
