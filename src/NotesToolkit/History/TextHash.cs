namespace NotesToolkit.History;

/// <summary>Hashes texts by their letters, the same on every machine and in every run.</summary>
internal static class TextHash
{
    private const ulong Prime = 1099511628211;
    private const ulong Basis = 14695981039346656037;

    /// <summary>The hash of what was hashed before and of a text behind it. White space does not count.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        hash = (hash == 0 ? Basis : hash) ^ '\n';
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                hash = (hash ^ c) * Prime;
        }

        return hash * Prime;
    }
}
