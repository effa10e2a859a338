using System.Text;

namespace NotesToolkit.Git;

/// <summary>Keeps each text once, and asks once whether a path is wanted.</summary>
internal sealed class PathTable(Func<string, bool> isWanted)
{
    private readonly Dictionary<string, bool> wanted = new(StringComparer.Ordinal);
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private char[] buffer = new char[512];

    /// <summary>The path, or null where it is not wanted.</summary>
    public string? Wanted(ReadOnlySpan<byte> path)
    {
        ReadOnlySpan<char> characters = Decode(path);
        if (wanted.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters, out string? known, out bool answer))
            return answer ? known : null;

        string text = characters.ToString();
        wanted.Add(text, answer = isWanted(text));
        return answer ? text : null;
    }

    /// <summary>A text that occurs often, such as a name.</summary>
    public string Text(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<char> characters = Decode(bytes);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(characters, out string? text))
        {
            lookup.Add(characters);
            lookup.TryGetValue(characters, out text);
        }

        return text!;
    }

    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> bytes)
    {
        if (buffer.Length < bytes.Length)
            buffer = new char[bytes.Length * 2];

        return buffer.AsSpan(0, Encoding.UTF8.GetChars(bytes, buffer));
    }
}
