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
        "A task outside Commitments and Follow-up, or a plain line in Commitments that has an owner or a date.",
        Fixability.Unsafe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (Section section in note.Sections)
        {
            if (section is { Kind: SectionKind.Commitments, Paragraphs.Count: > 0 })
            {
                foreach (Diagnostic finding in PlainLines(note, section, context))
                {
                    yield return finding;
                }
            }
            else if (section.Kind is not (SectionKind.Commitments or SectionKind.FollowUp or SectionKind.Private))
            {
                for (int i = 0; i < section.Items.Count; i++)
                {
                    if (section.Items[i].Box is { IsKnown: true } box)
                    {
                        yield return Task(note, box);
                    }
                }
            }
        }
    }

    private Diagnostic Task(Note note, Box box) => Found(
        note.Source,
        box.Span,
        "a task outside Commitments, which nobody is held to. Move it under ## Commitments with an owner, an output and a date, or leave the box out.");

    private IEnumerable<Diagnostic> PlainLines(Note note, Section section, LintContext context)
    {
        TypedContext typed = TypedContext.Of(note, context.Configuration.Vocabulary);
        return
            from paragraph in section.Paragraphs
            from plain in PlainLine.Of(note, paragraph, typed)
            where plain.ReadsLikeACommitment
            select Found(
                note.Source,
                plain.Text,
                "a plain line, which nobody is held to. Write it as - [ ] @who does what  [output:: what comes out]  [due:: yyyy-MM-dd].",
                plain.AsCommitment());
    }
}
