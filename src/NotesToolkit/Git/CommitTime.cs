namespace NotesToolkit.Git;

internal static class CommitTime
{
    private const int LargestOffset = 14 * 60;
    private const long Day = 24 * 60 * 60;

    private static readonly long First = DateTimeOffset.MinValue.ToUnixTimeSeconds() + Day;
    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds() - Day;

    /// <summary>The instant that git writes as seconds and an offset; null where it is something else, or a year of no calendar here.</summary>
    /// <remarks>Of a date that it cannot read itself git writes second 0, which nobody has committed in.</remarks>
    public static DateTimeOffset? Read(string text)
    {
        if (text.Split(' ') is not [var instant, var offset]
            || !long.TryParse(instant, CultureInfo.InvariantCulture, out long seconds)
            || !int.TryParse(offset, CultureInfo.InvariantCulture, out int zone)
            || seconds == 0 || seconds < First || seconds > Last)
        {
            return null;
        }

        int minutes = (zone / 100 * 60) + (zone % 100);
        return DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromMinutes(Math.Abs(minutes) > LargestOffset ? 0 : minutes));
    }

    public static NotesException Unreadable(GitId commit) =>
        new($"The commit {commit} has no date that can be read, and history is dated by days: `git cat-file commit {commit}` shows it.");
}
