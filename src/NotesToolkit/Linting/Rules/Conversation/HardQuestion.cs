namespace NotesToolkit.Linting.Rules;

internal sealed class HardQuestion() : NoteRule(Error("NT203", "hard-question", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        // A root that configures no question asks none.
        Vocabulary vocabulary = context.Configuration.Vocabulary;
        return note.Kind is not (NoteKind.OneOnOne or NoteKind.SkipLevel) || vocabulary.Questions is not [var question, ..] ? []
            : note.HardQuestion switch
            {
                null => [NoSection(note, question, vocabulary)],
                { Outcome: HardQuestionOutcome.NotAsked } hard => [NotAsked(note, hard, question)],
                { Outcome: HardQuestionOutcome.NoAnswer, Question: var asked } => [Found(note, asked, "the hard question has no answer. "
                    + "Write the answer, or no answer: and the reason, or not asked: and the reason.")],
                _ => [],
            };
    }

    private Diagnostic NoSection(Note note, string question, Vocabulary vocabulary)
    {
        string message = $"the hard question was not asked. Write ## Hard question, under it \"{question}\", and the answer, "
            + $"or not asked: and the reason.{note.WhyMissing(SectionKind.HardQuestion)}";
        TextEdit? edit = SectionEdits.Insert(note, SectionKind.HardQuestion, vocabulary, question, "> ‹…›");
        return Found(note, message, edit is null ? null : Fix.Safe(note.Source, edit));
    }

    /// <summary>Where other words are in the section, putting the question above them would make them an answer that nobody gave.</summary>
    private Diagnostic NotAsked(Note note, Notes.HardQuestion hard, string question)
    {
        string message = $"none of the hard questions stands here. Write \"{question}\" on a line of its own and the answer below, "
            + "or not asked: and the reason. Your own questions go into notes.yml under hardQuestion.";
        (string end, int start) = (note.Source.LineEnd(), hard.Section.Heading.End);
        bool isBlank = note.Source.Text.AsSpan(start, hard.Section.Span.End - start).IsWhiteSpace();
        TextEdit edit = new(new(start, 0), $"{end}{question}{end}> ‹…›");
        return Found(note, hard.Section.Heading, message, isBlank ? Fix.Safe(note.Source, edit) : null);
    }
}
