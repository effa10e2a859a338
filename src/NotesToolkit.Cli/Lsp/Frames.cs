using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>The messages of JSON-RPC on two streams, each behind a header that says its length.</summary>
internal sealed class Frames(Stream input, Stream output)
{
    private const string LengthHeader = "Content-Length:";

    /// <summary>What is longer is no message of an editor, and would only fill the memory.</summary>
    private const int Longest = 256 << 20;

    private readonly byte[] buffer = new byte[1 << 16];
    private readonly Lock turn = new();
    private int at;
    private int end;

    /// <summary>The next message, as its bytes; null where the input ends, empty where its header says no length.</summary>
    public byte[]? Read()
    {
        int? length = null;
        string? line = ReadLine();
        for (; line is { Length: > 0 }; line = ReadLine())
        {
            // Behind a message that was longer than it said, the next header follows in the same line.
            int header = line.LastIndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
            if (header >= 0)
                length = int.TryParse(line.AsSpan(header + LengthHeader.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int read) && read <= Longest ? read : null;
        }

        byte[] body = new byte[length ?? 0];
        int buffered = Math.Min(body.Length, end - at);
        buffer.AsSpan(at, buffered).CopyTo(body);
        at += buffered;
        return line is not null && input.ReadAtLeast(body.AsSpan(buffered), body.Length - buffered, throwOnEndOfStream: false) == body.Length - buffered
            ? body
            : null;
    }

    /// <summary>Writes a message whole, header and body in one write, so that none stands inside another.</summary>
    public void Write(JsonObject message)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.ToJsonString());
        byte[] frame = [.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"), .. body];
        lock (turn)
        {
            output.Write(frame);
            output.Flush();
        }
    }

    private string? ReadLine()
    {
        StringBuilder line = new();
        while (at < end || Fill())
        {
            char sign = (char)buffer[at++];
            if (sign == '\n')
                return line.ToString().TrimEnd('\r');

            line.Append(sign);
            if (line.Length > 1 << 16)
                line.Remove(0, 1 << 15);
        }

        return null;
    }

    private bool Fill()
    {
        (at, end) = (0, input.Read(buffer));
        return end > 0;
    }
}
