namespace NotesToolkit.Cli.Lsp;

internal sealed class Frames(Stream input, Stream output)
{
    private const string LengthHeader = "Content-Length:";

    /// <summary>What is longer is no message of an editor, and would only fill the memory.</summary>
    private const int Longest = 256 << 20;

    private const int LongestLine = 1 << 16;

    private readonly Lock turn = new();
    private readonly ArrayBufferWriter<byte> outgoing = new();

    /// <summary>The next message, as its bytes; null where the input ends, empty where its header says no length.</summary>
    public byte[]? Read()
    {
        int length = 0;
        string? line = ReadLine();
        for (; line is { Length: > 0 }; line = ReadLine())
        {
            // Behind a message that was longer than it said, the next header follows in the same line.
            int header = line.LastIndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
            if (header >= 0)
                length = LengthIn(line.AsSpan(header + LengthHeader.Length).Trim());
        }

        byte[] body = new byte[length];
        return line is not null && input.ReadAtLeast(body, length, throwOnEndOfStream: false) == length ? body : null;
    }

    /// <summary>Writes a message whole before the next one, from a buffer that all share: many findings are half a megabyte at each key.</summary>
    public void Write(JsonObject message)
    {
        lock (turn)
        {
            outgoing.ResetWrittenCount();
            using (Utf8JsonWriter writer = new(outgoing))
                message.WriteTo(writer);

            output.Write(Encoding.ASCII.GetBytes($"Content-Length: {outgoing.WrittenCount.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"));
            output.Write(outgoing.WrittenSpan);
            output.Flush();
        }
    }

    private static int LengthIn(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length <= Longest ? length : 0;

    private string? ReadLine()
    {
        StringBuilder line = new();
        for (int sign = input.ReadByte(); sign >= 0; sign = input.ReadByte())
        {
            if (sign == '\n')
                return line.ToString().TrimEnd('\r');

            line.Append((char)sign);
            if (line.Length > LongestLine)
                line.Remove(0, LongestLine / 2);
        }

        return null;
    }
}
