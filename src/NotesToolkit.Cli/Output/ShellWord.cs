namespace NotesToolkit.Cli.Output;

/// <summary>A word as a shell takes it.</summary>
internal static class ShellWord
{
    public static string Quote(string word) =>
        word.Length > 0 && word.All(sign => char.IsLetterOrDigit(sign) || "/._-+:\\~@%,".Contains(sign, StringComparison.Ordinal))
        ? word
        : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
