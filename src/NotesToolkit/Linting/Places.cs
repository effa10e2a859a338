using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Where findings are shown.</summary>
internal static class Places
{
    /// <summary>The place of a finding about a whole item: its box, else its first line.</summary>
    public static TextSpan Of(Item item) => item.Box?.Span ?? item.FirstLine;

    /// <summary>Where an item's words begin: behind its box.</summary>
    public static int TextStart(Item item, SourceText source)
    {
        int start = item.Box?.Span.End ?? item.FirstLine.Start;
        return start + Math.Max(0, source.Text.AsSpan(start).IndexOfAnyExcept(' ', '\t'));
    }

    /// <summary>A commitment's path and line, as a message names them.</summary>
    public static string Line(HeldCommitment held) =>
        $"{held.Note.Path}:{held.Note.Source.GetLineNumber(held.Commitment.Item.Span.Start)}";

    /// <summary>Whether a word has the look of an id, and not of prose: letters or digits with a hyphen and a digit.</summary>
    public static bool LooksLikeId(string word) => word.Contains('-', StringComparison.Ordinal) && word.Any(char.IsAsciiDigit);
}
