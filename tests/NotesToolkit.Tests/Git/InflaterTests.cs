using System.IO.Compression;
using System.Text;
using NotesToolkit.Git.Objects;

namespace NotesToolkit.Tests.Git;

public sealed class InflaterTests
{
    private readonly Inflater inflater = new();

    public static TheoryData<string, CompressionLevel> Cases()
    {
        TheoryData<string, CompressionLevel> cases = [];
        foreach (string name in Contents.Keys)
        {
            foreach (CompressionLevel level in Enum.GetValues<CompressionLevel>())
            {
                cases.Add(name, level);
            }
        }

        return cases;
    }

    private static Dictionary<string, byte[]> Contents { get; } = new(StringComparer.Ordinal)
    {
        ["nothing"] = [],
        ["one byte"] = [7],
        ["one byte, again and again"] = new byte[70_000],
        ["short text"] = Encoding.UTF8.GetBytes("- [ ] @priya Publish the plan [due:: 2026-04-01]\n"),
        ["long text"] = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 4000).Select(i => $"- [ ] @priya Publish plan {i * 7919 % 997} [due:: 2026-04-{(i % 28) + 1:00}]"))),
        ["noise"] = Random(100_000, random => (byte)random.Next(256)),
        ["some bytes far more often than others"] = Random(300_000, random => (byte)-Math.Log(1 - random.NextDouble(), 1.6)),
        ["distant repetitions"] = [.. Random(30_000, random => (byte)random.Next(256)), .. Random(30_000, random => (byte)random.Next(256))],
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_was_compressed_is_read_again_and_what_follows_is_left_alone(string name, CompressionLevel level)
    {
        byte[] content = Contents[name];
        byte[] compressed = Compress(content, level);
        Assert.InRange(compressed.Length, 0, Inflater.LongestOf(content.Length));

        byte[] read = new byte[content.Length];
        inflater.Inflate([.. compressed, 1, 2, 3], read);
        Assert.Equal(content, read);
        inflater.Inflate(compressed, read);
        Assert.Equal(content, read);
    }

    [Theory]
    [InlineData("short text")]
    [InlineData("long text")]
    public void Nothing_else_than_what_was_compressed_is_ever_read(string name)
    {
        byte[] content = Contents[name];
        byte[] compressed = Compress(content, CompressionLevel.Optimal);
        foreach (int place in Enumerable.Range(0, compressed.Length).Where(place => place < 200 || place % 97 == 0 || place > compressed.Length - 6))
        {
            byte[] damaged = [.. compressed];
            damaged[place] ^= 0x24;
            Assert.True(IsRefused(damaged, content.Length, out byte[] read) || read.SequenceEqual(content));
            Assert.True(IsRefused(compressed[..place], content.Length, out _));
        }

        Assert.True(IsRefused(compressed, content.Length - 1, out _));
        Assert.True(IsRefused(compressed, content.Length + 1, out _));
    }

    private bool IsRefused(byte[] compressed, int length, out byte[] read)
    {
        read = new byte[length];
        try
        {
            inflater.Inflate(compressed, read);
            return false;
        }
        catch (Exception refused) when (refused is InvalidDataException or ArgumentException or IndexOutOfRangeException)
        {
            return true;
        }
    }

    private static byte[] Random(int length, Func<Random, byte> next)
    {
        Random random = new(20261124);
        return [.. Enumerable.Range(0, length).Select(_ => next(random))];
    }

    private static byte[] Compress(byte[] content, CompressionLevel level)
    {
        if (content.Length == 0)
        {
            // The stream writes nothing at all then.
            return [0x78, 0x9C, 3, 0, 0, 0, 0, 1];
        }

        using MemoryStream compressed = new();
        using (ZLibStream stream = new(compressed, level))
        {
            stream.Write(content);
        }

        return compressed.ToArray();
    }
}
