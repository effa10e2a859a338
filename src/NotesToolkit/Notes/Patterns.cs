namespace NotesToolkit.Notes;

/// <summary>How patterns are read: alike in every culture, and only what has a name is a group.</summary>
internal static class Patterns
{
    public const RegexOptions ExactCase = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    public const RegexOptions AnyCase = ExactCase | RegexOptions.IgnoreCase;
}
