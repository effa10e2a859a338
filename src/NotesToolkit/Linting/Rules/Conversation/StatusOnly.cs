namespace NotesToolkit.Linting.Rules;

internal sealed class StatusOnly() : NoteRule(Warning("NT207", "status-only"))
{
    private static readonly SectionKind[] Judgement = [SectionKind.Decisions, SectionKind.Blockers, SectionKind.Feedback, SectionKind.Signals];

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        note.Kind == NoteKind.OneOnOne && !IsUnwritten(note) && note.Sections.Any(section => Moves(section, note))
        && !note.Sections.Any(section => Judgement.Contains(section.Kind) && HoldsSomething(section))
            ? [Found(note, "this tells what moved, and nothing that was judged. "
                + "Write what was decided, what is in the way, or what you told the person.")]
            : [];

    /// <summary>A hard question that nobody answered yet is no motion, so that putting it in makes no second fault.</summary>
    private static bool Moves(Section section, Note note) => section.Kind == SectionKind.HardQuestion
        ? note.HardQuestion?.Outcome is HardQuestionOutcome.Answered or HardQuestionOutcome.Skipped
        : HoldsSomething(section);

    private static bool IsUnwritten(Note note) =>
        Judgement.Take(2).Any(kind => note.SectionsOf(kind) is { Count: > 0 } sections && !sections.Any(section => section.IsFilled));

    private static bool HoldsSomething(Section section) => section.Items.Count + section.Paragraphs.Count > 0;
}
