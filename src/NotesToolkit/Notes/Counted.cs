namespace NotesToolkit.Notes;

internal static class Counted
{
    public static string Of(int count, string noun, string? plural = null) => Invariant($"{count} {(count == 1 ? noun : plural ?? noun + "s")}");
}
