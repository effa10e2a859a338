using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT203: the hard question was not asked, or has no answer at all.</summary>
internal sealed class HardQuestion : NoteRule
{
    private const string Honest = "Write the answer, or no answer: and the reason, or not asked: and the reason.";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT203", "hard-question", Severity.Error, "The hard question was not asked, or has no answer at all.", Fixability.Safe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        // A root that configures no question asks none.
        if (note.Kind is not (NoteKind.OneOnOne or NoteKind.SkipLevel) || context.Notebook.Configuration.Vocabulary.Questions is not [var question, ..])
            yield break;

        if (note.HardQuestion is not { } hard)
        {
            TextEdit? edit = SectionEdits.Insert(note, SectionKind.HardQuestion, context.Notebook.Configuration.Vocabulary, question, "> ‹…›");
            yield return Found(
                note.Source,
                FrontMatterEdits.Place(note),
                $"the hard question was not asked. Write ## Hard question, under it \"{question}\", and the answer, or not asked: and the reason.{note.WhyMissing(SectionKind.HardQuestion)}",
                edit is null ? null : Fix.Safe(note.Source, edit));
        }
        else if (hard.Outcome == HardQuestionOutcome.NotAsked)
        {
            yield return NotAsked(note, hard, question);
        }
        else if (hard.Outcome == HardQuestionOutcome.NoAnswer)
        {
            yield return Found(note.Source, hard.Question, "the hard question has no answer. " + Honest);
        }
    }

    /// <summary>Where other words stand in the section, putting the question above them would make them an answer that nobody gave.</summary>
    private Diagnostic NotAsked(Note note, Notes.HardQuestion hard, string question)
    {
        TextSpan body = TextSpan.FromBounds(hard.Section.Heading.End, hard.Section.Span.End);
        string lineEnd = note.Source.LineEnd();
        bool isBlank = note.Source.Text.AsSpan(body.Start, body.Length).IsWhiteSpace();
        return Found(
            note.Source,
            hard.Section.Heading,
            $"none of the hard questions stands here. Write \"{question}\" on a line of its own and the answer below, or not asked: and the reason. Your own questions go into notes.yml under hardQuestion.",
            isBlank ? Fix.Safe(note.Source, new TextEdit(new(body.Start, 0), $"{lineEnd}{question}{lineEnd}> ‹…›")) : null);
    }
}
