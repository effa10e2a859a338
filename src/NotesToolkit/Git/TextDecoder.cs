using System.Text;

namespace NotesToolkit.Git;

/// <summary>Decodes short texts one behind the other, without making anything of those that are known.</summary>
internal sealed class TextDecoder
{
    private char[] buffer = new char[512];

    /// <summary>The characters that bytes stand for. They stand until the next call.</summary>
    public ReadOnlySpan<char> Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (buffer.Length < bytes.Length)
        {
            buffer = new char[bytes.Length * 2];
        }

        return buffer.AsSpan(0, encoding.GetChars(bytes, buffer));
    }
}
