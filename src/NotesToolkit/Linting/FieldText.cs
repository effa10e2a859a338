using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>How a field is written.</summary>
internal static class FieldText
{
    /// <summary>Where a field stands among those at the end of an item; a lower rank stands before a higher one.</summary>
    public static int Rank(string key) => key switch
    {
        "due" => 1,
        "completion" or "cancelled" => 2,
        "id" => 3,
        _ => 0,
    };

    /// <summary>The rank of the field that a text begins with; 0 where it begins with none.</summary>
    public static int RankOfFirst(ReadOnlySpan<char> text) =>
        text.TrimStart() is ['[', .. var rest] && rest.IndexOf("::") is > 0 and int end ? Rank(rest[..end].ToString()) : 0;

    /// <summary>A field in brackets, as a message shows it.</summary>
    public static string Write(string key, string value) => $"[{key}:: {value}]";

    /// <summary>A value without line ends and without white space around it.</summary>
    public static string OneLine(string value) =>
        string.Join(' ', value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Whether a value can be read back from within square brackets: they balance, and no code begins in it.</summary>
    public static bool FitsBrackets(string value)
    {
        int depth = 0;
        foreach (char c in value)
        {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0 || c == '`')
                return false;
        }

        return depth == 0;
    }

    /// <summary>Whether a field is written as a link, so that its value reaches behind the closing bracket.</summary>
    public static bool EndsInTarget(Field field, SourceText source) =>
        field.IsBracketed && source.Text[field.Span.Start] == '[' && source.Text[field.Span.End - 1] == ')';
}
