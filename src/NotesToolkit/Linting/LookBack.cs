using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>What the rules over a person's recent notes ask alike.</summary>
internal static class LookBack
{
    /// <summary>The first day that a rule looks at: its setting <c>days</c>, for the person's last note, before today.</summary>
    public static DateOnly From(RuleInfo rule, string person, LintContext context) =>
        context.Today.AddDays(-context.DaysOf(rule, context.NotesWith(person).LastOrDefault()?.Path ?? string.Empty));

    /// <summary>The topics that came up again in a person's recent meetings and were answered by nothing.</summary>
    public static IEnumerable<Recurrence> Unanswered(RuleInfo rule, string person, LintContext context)
    {
        DateOnly from = From(rule, person, context);
        return Recurrence
            .In(context.MeetingsWith(person).Where(note => note.Date >= from), [.. context.NotesWith(person)], () => context.Commitments)
            .Where(recurrence => recurrence.Response is null);
    }

    /// <summary>Whether a note holds performance feedback.</summary>
    public static bool HasPerformanceFeedback(Note note) =>
        note.ItemsOf(SectionKind.Feedback).Any(item => Feedback.Is(item, "performance"));
}
