using System.Buffers.Text;

namespace NotesToolkit.Git;

internal static class CommitTime
{
    private const int LargestOffset = 14 * 60;
    private const long Day = 24 * 60 * 60;

    private static readonly long First = DateTimeOffset.MinValue.ToUnixTimeSeconds() + Day;
    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds() - Day;

    /// <summary>The instant that git writes as seconds and an offset; null where it is something else, or a year of no calendar here.</summary>
    /// <remarks>Of a date that it cannot read itself git writes second 0, which nobody has committed in.</remarks>
    public static DateTimeOffset? Read(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)' ');
        if (end <= 0
            || !Utf8Parser.TryParse(text, out long seconds, out int read) || read != end
            || !Utf8Parser.TryParse(text[(end + 1)..], out int zone, out _)
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
