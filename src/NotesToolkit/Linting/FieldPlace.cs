namespace NotesToolkit.Linting;

/// <summary>A place where fields are put in, and what stands around each of them.</summary>
/// <param name="At">The offset.</param>
/// <param name="Before">What is written before each field.</param>
/// <param name="After">What is written behind each field.</param>
/// <param name="Last">What is written behind the last one.</param>
internal readonly record struct FieldPlace(int At, string Before, string After, string Last = "")
{
    /// <summary>The edit that puts fields in.</summary>
    /// <param name="fields">The fields, in order.</param>
    public TextEdit Insert(IEnumerable<string> fields)
    {
        (string before, string after) = (Before, After);
        return new(new(At, 0), string.Concat(fields.Select(field => before + field + after)) + Last);
    }
}
