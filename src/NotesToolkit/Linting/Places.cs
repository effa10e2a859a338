using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Where findings are shown.</summary>
internal static class Places
{
    /// <summary>The place of a finding about a whole item: its box, else its first line.</summary>
    public static TextSpan Of(Item item) => item.Box?.Span ?? item.FirstLine;

    /// <summary>A commitment's path and line, as a message names them.</summary>
    public static string Line(HeldCommitment held) =>
        $"{held.Note.Path}:{held.Note.Source.GetLineNumber(held.Commitment.Item.Span.Start)}";

    /// <summary>Whether a word has the look of an id, and not of prose: letters or digits with a hyphen and a digit.</summary>
    public static bool LooksLikeId(string word) => word.Contains('-', StringComparison.Ordinal) && word.Any(char.IsAsciiDigit);
}
