using System.Text;

namespace NotesToolkit.Insights;

/// <summary>The item of Feedback that answers what was not kept, for the manager to finish.</summary>
internal static class FeedbackDraft
{
    /// <summary>The lines of the item; what is not known is a place to fill.</summary>
    public static string Of(IEnumerable<string> ids, string gap, string standard, string review, string consequence)
    {
        StringBuilder draft = new("- What was promised was not delivered on the day  [feedback:: performance]\n");
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
            draft.Append("  - of:: ").Append(id).Append('\n');

        return draft.Append("  - gap:: ").Append(gap)
            .Append("\n  - standard:: ").Append(standard)
            .Append("\n  - review:: ").Append(review)
            .Append("\n  - consequence:: ").Append(consequence).Append('\n').ToString();
    }
}
