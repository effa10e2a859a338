namespace NotesToolkit.Phrases;

/// <summary>Takes a pattern apart at its outermost bars, so that a place where one alternative's words stand is searched for that one alone.</summary>
internal static class Alternatives
{
    /// <summary>The alternatives of a pattern that is known to be understood, in its order.</summary>
    public static IEnumerable<string> Of(string pattern)
    {
        int start = 0;
        int depth = 0;
        for (int at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    at = pattern.IndexOf(']', at + 1);
                    break;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '|' when depth == 0:
                    yield return pattern[start..at];
                    start = at + 1;
                    break;
                default:
                    break;
            }
        }

        yield return pattern[start..];
    }
}
