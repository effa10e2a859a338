using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT407: a sentence changed in an old note.</summary>
internal sealed class EditedAfterReview : RewritingRule
{
    /// <summary>What is added to a note later by right: settlements, moves, outcomes, evidence.</summary>
    private static readonly HashSet<string> Additions = new(StringComparer.Ordinal)
    {
        "completion", "missed", "cancelled", "why", "was", "due", "outcome", "reviewed", "id", "created", "evidence",
    };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT407", "edited-after-review", Severity.Warning, "A sentence changed in a note that is older than `days` days.") { Days = 30 };

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context)
    {
        int days = context.DaysOf(Info, after.Path);
        if (before.Date is not { } date || context.Today.DayNumber - date.DayNumber <= days)
        {
            yield break;
        }

        HashSet<Item> known = [.. CommitmentMatching.Match(before, after).Where(pair => pair.Before is not null).Select(pair => pair.After?.Item).OfType<Item>()];
        List<string> former = [.. Sentences(before, item => true).Select(sentence => sentence.Text)];
        List<(TextSpan Place, string Text)> changed = [.. Sentences(after, known.Contains).Where(sentence => !former.Remove(sentence.Text))];
        foreach ((TextSpan place, _) in changed)
        {
            yield return Found(
                after.Source, place, $"this changed in a note that is more than {Counted.Of(days, "day")} old. Put it back, and write what you know now in the next note.");
        }

        if (former.Count > changed.Count)
        {
            yield return Found(
                after.Source,
                FrontMatterEdits.Place(after),
                $"{former.Count - changed.Count} of the sentences are gone from a note that is more than {Counted.Of(days, "day")} old. Put them back, and write what you know now in the next note.");
        }
    }

    /// <summary>The sentences of a note. Commitments and Follow-up have rules of their own; private sections are nobody's business.</summary>
    private static IEnumerable<(TextSpan Place, string Text)> Sentences(Note note, Func<Item, bool> isKnownCommitment)
    {
        foreach (Section section in note.Sections.Where(section => section.Kind is not (SectionKind.Private or SectionKind.FollowUp or SectionKind.HardQuestion)))
        {
            foreach (Item item in section.Items.Where(item => section.Kind != SectionKind.Commitments || !isKnownCommitment(item)))
            {
                IEnumerable<string> fields = item.Markup.Fields.Where(field => !Additions.Contains(field.Key)).Select(field => $"{field.Key} {field.Value}");
                yield return (item.FirstLine, Vocabulary.Normalise(string.Join(' ', fields.Prepend(item.Words))));
            }

            foreach (Paragraph paragraph in section.Paragraphs)
            {
                yield return (note.Source.GetLine(note.Source.GetLineNumber(paragraph.Span.Start)), Vocabulary.Normalise(note.Source.Slice(paragraph.Span)));
            }
        }

        if (note.HardQuestion is { Answer.Length: > 0 } hard)
        {
            yield return (note.Source.GetLine(note.Source.GetLineNumber(hard.AnswerSpan.Start)), Vocabulary.Normalise(hard.Answer));
        }
    }
}
