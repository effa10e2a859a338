using NotesToolkit.Disclosure;

namespace NotesToolkit.Reporting.Verification;

/// <summary>Texts of which parts are withheld.</summary>
internal static class WithheldText
{
    /// <summary>Whether a text is another one of which parts are withheld. What was withheld may be anything.</summary>
    public static bool Fits(string text, string withheld)
    {
        string[] parts = withheld.Split(Withholding.Mark);
        if (parts.Length == 1 || !text.StartsWith(parts[0], StringComparison.Ordinal) || !text.EndsWith(parts[^1], StringComparison.Ordinal))
        {
            return false;
        }

        int at = parts[0].Length;
        foreach (string part in parts[1..])
        {
            int found = text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return true;
    }
}
