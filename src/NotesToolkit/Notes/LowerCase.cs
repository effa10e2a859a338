using System.Collections.Frozen;

namespace NotesToolkit.Notes;

/// <summary>Words in lower case, of which those that every note repeats are kept once.</summary>
internal static class LowerCase
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet
        .Create(StringComparer.OrdinalIgnoreCase, [.. FieldCatalogue.Keys, .. FrontMatterKeys.All])
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(ReadOnlySpan<char> word) =>
        Known.TryGetValue(word, out string? known) ? known : word.ToString().ToLowerInvariant();
}
