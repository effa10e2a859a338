namespace NotesToolkit.Linting;

/// <summary>A place where fields are put in, and what stands around each of them.</summary>
internal readonly record struct FieldPlace(int At, string Before, string After, string Last = "")
{
    /// <summary>The edit that puts fields in.</summary>
    public TextEdit Insert(IEnumerable<string> fields)
    {
        (string before, string after) = (Before, After);
        return new(new(At, 0), string.Concat(fields.Select(field => before + field + after)) + Last);
    }
}
