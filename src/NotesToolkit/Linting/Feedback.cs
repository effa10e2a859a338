using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>What an item of the section Feedback is.</summary>
internal static class Feedback
{
    /// <summary>Whether an item is feedback of a kind.</summary>
    public static bool Is(Item item, string kind) => string.Equals(item["feedback"]?.Value, kind, StringComparison.OrdinalIgnoreCase);
}
