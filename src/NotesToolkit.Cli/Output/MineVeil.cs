using NotesToolkit.Disclosure;
using NotesToolkit.Insights;

namespace NotesToolkit.Cli.Output;

/// <summary>Takes the words that must not leave a note out of what was mined: topics are the only ones there.</summary>
internal static class MineVeil
{
    public static Mining Over(Mining mining, TeamRecord record)
    {
        Withholding withholding = new(record.Phrases, record.Configuration.Roster);
        return mining with
        {
            Patterns = [.. mining.Patterns.Select(pattern => pattern.Topic is { } topic ? pattern with { Topic = withholding.Show(topic) } : pattern)],
            Lists = mining.Lists with
            {
                SilentlyUnderperforming =
                [
                    .. mining.Lists.SilentlyUnderperforming.Select(listed => listed with { Reasons = [.. listed.Reasons.Select(withholding.Show)] }),
                ],
            },
        };
    }
}
