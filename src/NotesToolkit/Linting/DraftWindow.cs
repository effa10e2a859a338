using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>The time in which a committed note may still be corrected freely: mending a typing error is not rewriting history.</summary>
internal static class DraftWindow
{
    /// <summary>Whether the time is over: the configured business days have gone by since the note's first commit, that commit is out of reach, or the note is shared.</summary>
    public static bool IsOver(Note before, LintContext context)
    {
        if (before.FrontMatter["shared"] is not null)
        {
            return true;
        }

        int draft = context.Configuration.DraftDays;
        DateOnly? first = context.FirstCommitDay is { } find ? find(before.Path, SurelyOver(context.Today, draft)) : before.Date;
        return first is null || first.Value.BusinessDaysUntil(context.Today) > draft;
    }

    /// <summary>A day so long ago that, weekends left out, more days than the draft's have gone by since.</summary>
    private static DateOnly SurelyOver(DateOnly today, int draft) => today.DayNumber > (2 * draft) + 3 ? today.AddDays(-(2 * draft) - 3) : DateOnly.MinValue;
}
