using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT015: the person may read the repository, and the note holds what they must not see.</summary>
internal sealed class NotForReaders : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "NT015", "not-for-readers", Severity.Error, "The person may read the repository, and the note holds a private section, an attrition signal or a review.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (!context.Configuration.ReportReads)
            yield break;

        if (note.Kind == NoteKind.Review)
            yield return Found(note.Source, note.FrontMatter["kind"]!.ValueSpan, Message("a review note"));

        foreach (Section section in note.SectionsOf(SectionKind.Private))
            yield return Found(note.Source, section.Heading, Message("a private section"));

        foreach (Field signal in note.ItemsOf(SectionKind.Signals).Select(item => item["signal"]).OfType<Field>()
            .Where(field => string.Equals(field.Value, "attrition", StringComparison.OrdinalIgnoreCase)))
        {
            yield return Found(note.Source, signal.Span, Message("an attrition signal"));
        }
    }

    private static string Message(string what) =>
        $"{what} does not belong in a repository that the person may read. Keep it in one of your own, or set readers: manager in notes.yml.";
}
