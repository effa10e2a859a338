namespace NotesToolkit.Notes;

internal static class Counted
{
    public static string Of(int count, string noun, string? plural = null) => Invariant($"{count} {(count == 1 ? noun : plural ?? noun + "s")}");

    /// <summary>A name, and then the same with 2, 3 and so on behind it, to choose the first that is free.</summary>
    public static IEnumerable<string> Numbered(string name, string sign, string end = "") =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => Invariant($"{name}{sign}{number}{end}")).Prepend(name + end);
}
