namespace NotesToolkit.Notes;

internal static partial class PersonKey
{
    /// <summary>A key as it is compared: in lower case, its marks composed, without an <c>@</c>.</summary>
    public static string Of(string typed) => Nfc.Of(typed.TrimStart('@')).ToLowerInvariant();

    /// <summary>Whether a text can be a key: letters and digits joined by <c>.</c>, <c>_</c>, <c>-</c>, and no name that Windows keeps.</summary>
    public static bool IsValid(string key) => Form().IsMatch(Nfc.Of(key)) && !Reserved().IsMatch(key);

    [GeneratedRegex(@"^[\p{L}\p{Nd}\p{M}]+([._-][\p{L}\p{Nd}\p{M}]+)*\z", ExactCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(con|prn|aux|nul|(com|lpt)[0-9])(\.|\z)", AnyCase)]
    private static partial Regex Reserved();
}
