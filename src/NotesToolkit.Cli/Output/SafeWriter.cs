namespace NotesToolkit.Cli.Output;

/// <summary>A stream of the program: control characters are shown, colours are our own, and a write that fails ends in a sentence.</summary>
internal sealed class SafeWriter(TextWriter inner, string name) : TextWriter
{
    /// <summary>The first of the characters, which no text holds, that mark a style each.</summary>
    private const char FirstStyle = '\uFDD0';

    private static readonly string[] Codes = ["0", "1", "2", "31", "32", "1;31", "1;33", "1;36"];

    public bool Paints { get; set; }

    public override Encoding Encoding => inner.Encoding;

    public static char Mark(string code) => (char)(FirstStyle + Array.IndexOf(Codes, code));

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer) => Try(buffer, text =>
    {
        while (SafeText.IndexOfUnsafe(text) is >= 0 and int at)
        {
            inner.Write(text[..at]);
            int style = text[at] - FirstStyle;
            if (style >= 0 && style < Codes.Length && Paints)
                inner.Write($"\u001b[{Codes[style]}m");
            else
                inner.Write(SafeText.Sign(text[at]));

            text = text[(at + 1)..];
        }

        inner.Write(text);
    });

    public void Overwrite(string line)
    {
        inner.Write('\r');
        Write(line);
        inner.Write("\u001b[K");
    }

    public override void Flush() => Try(default, _ => inner.Flush());

    private void Try(ReadOnlySpan<char> text, Action<ReadOnlySpan<char>> write)
    {
        try
        {
            write(text);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new NotesException($"{name} cannot be written: {refused.Message}", refused);
        }
    }
}
