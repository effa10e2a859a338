namespace NotesToolkit.Git;

/// <summary>Reads the instants of commits, of which some programs have written impossible ones.</summary>
internal static class CommitTime
{
    private const int LargestOffset = 14 * 60;

    public static DateTimeOffset From(long seconds, int offsetMinutes)
    {
        TimeSpan offset = TimeSpan.FromMinutes(Math.Abs(offsetMinutes) > LargestOffset ? 0 : offsetMinutes);
        long day = 24 * 60 * 60;
        long within = Math.Clamp(seconds, DateTimeOffset.MinValue.ToUnixTimeSeconds() + day, DateTimeOffset.MaxValue.ToUnixTimeSeconds() - day);
        return DateTimeOffset.FromUnixTimeSeconds(within).ToOffset(offset);
    }
}
