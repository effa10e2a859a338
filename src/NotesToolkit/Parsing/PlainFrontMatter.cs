using NotesToolkit.Notes;

namespace NotesToolkit.Parsing;

/// <summary>
/// Reads front matter that is nothing but lines of a plain word, a colon and plain words, as nearly all of it is, in a fiftieth of the time that a
/// reader of all of YAML needs. What is any more than that is left to that reader.
/// </summary>
internal static class PlainFrontMatter
{
    /// <summary>YAML looks no further than 1,024 signs for a key's colon; no line of ours is near that.</summary>
    private const int LongestLine = 500;

    /// <summary>The entries, or null where a line holds anything that YAML may read in another way.</summary>
    public static List<FrontMatterEntry>? TryRead(SourceText source, int first, int closing)
    {
        List<FrontMatterEntry> entries = new(closing - first);
        for (int line = first; line < closing; line++)
        {
            TextSpan at = source.GetLine(line);
            if (ReadLine(source.Text.AsSpan(at.Start, at.Length), at.Start) is not { } entry || entries.Exists(known => known.Key == entry.Key))
            {
                return null;
            }

            entries.Add(entry);
        }

        return entries.Count > 0 ? entries : null;
    }

    private static FrontMatterEntry? ReadLine(ReadOnlySpan<char> line, int start)
    {
        int colon = line.IndexOf(':');
        if (colon < 1 || line.Length > LongestLine || line[..colon].ContainsAnyExceptInRange('a', 'z'))
        {
            return null;
        }

        ReadOnlySpan<char> value = line[(colon + 1)..].Trim(' ');
        int valueStart = colon + 1 + line[(colon + 1)..].IndexOfAnyExcept(' ');
        return value.IsEmpty || line[colon + 1] != ' ' || !IsPlain(value)
            ? null
            : new(LowerCase.Of(line[..colon]), new(start, colon), value.ToString(), new(start + valueStart, value.Length));
    }

    private static bool IsPlain(ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or ',' or '.' or '-' or '_' or '/'))
            {
                return false;
            }
        }

        return char.IsLetterOrDigit(value[0]);
    }
}
