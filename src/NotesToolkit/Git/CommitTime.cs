using System.Buffers.Text;

namespace NotesToolkit.Git;

/// <summary>Reads the instants of commits, of which some programs have written impossible ones.</summary>
internal static class CommitTime
{
    private const int LargestOffset = 14 * 60;

    /// <summary>The instant that git writes as seconds and an offset of four digits; the first of all where it wrote something else.</summary>
    public static DateTimeOffset Read(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart((byte)' ');
        int end = text.IndexOf((byte)' ');
        ReadOnlySpan<byte> offset = end < 0 ? [] : text[end..].TrimStart((byte)' ');
        return text is [>= (byte)'0' and <= (byte)'9', ..]
            && offset is [(byte)'+' or (byte)'-', ..]
            && Utf8Parser.TryParse(text, out long seconds, out _)
            && Utf8Parser.TryParse(offset, out int zone, out _)
            ? From(seconds, (zone / 100 * 60) + (zone % 100))
            : DateTimeOffset.UnixEpoch;
    }

    private static DateTimeOffset From(long seconds, int offsetMinutes)
    {
        TimeSpan offset = TimeSpan.FromMinutes(Math.Abs(offsetMinutes) > LargestOffset ? 0 : offsetMinutes);
        long day = 24 * 60 * 60;
        long within = Math.Clamp(seconds, DateTimeOffset.MinValue.ToUnixTimeSeconds() + day, DateTimeOffset.MaxValue.ToUnixTimeSeconds() - day);
        return DateTimeOffset.FromUnixTimeSeconds(within).ToOffset(offset);
    }
}
