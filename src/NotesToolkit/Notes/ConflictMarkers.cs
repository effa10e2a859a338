namespace NotesToolkit.Notes;

/// <summary>Finds what git leaves in a file that a merge could not decide.</summary>
internal static class ConflictMarkers
{
    /// <summary>The line that begins <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt; </c> where one that ends the conflict follows, or null.</summary>
    public static TextSpan? Find(SourceText source, Func<int, bool> isCode)
    {
        int open = LineThatBegins(source.Text, "<<<<<<< ", 0, isCode);
        return open >= 0 && LineThatBegins(source.Text, ">>>>>>> ", open, isCode) >= 0
            ? source.GetLine(source.GetLineNumber(open))
            : null;
    }

    private static int LineThatBegins(string text, string marker, int from, Func<int, bool> isCode)
    {
        for (int at = text.IndexOf(marker, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(marker, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || text[at - 1] is '\n' or '\r') && !isCode(at))
                return at;
        }

        return -1;
    }
}
