namespace NotesToolkit.Git;

/// <summary>Reads tokens that each end with a NUL from a stream, without copying them.</summary>
internal sealed class TokenReader(Stream stream)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>Reads the next token; it is good until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> token)
    {
        int scanned = 0;
        while (true)
        {
            int length = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)0);
            if (length >= 0)
            {
                token = buffer.AsSpan(start, scanned + length);
                start += scanned + length + 1;
                return true;
            }

            scanned = end - start;
            MakeRoom();
            int read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                token = buffer.AsSpan(start, end - start);
                start = end;
                return token.Length > 0;
            }

            end += read;
        }
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
    }
}
