namespace NotesToolkit.Configuration;

internal static class RootPath
{
    /// <summary>Why a path, or a pattern over paths, may not be followed; null where it stays in the root.</summary>
    public static string? FindFault(string path)
    {
        string[] parts = path.Split('/');
        return path.Any(char.IsControl) ? "a control character stands in it"
            : path.StartsWith('/') || (path.Length > 1 && path[1] == ':') ? "it is an absolute path"
            : path.Contains('\\', StringComparison.Ordinal) ? "a backslash stands in it, and folders are parted by /"
            : parts.Contains("..", StringComparer.Ordinal) ? "`..` leads out of the folder"
            : parts.Contains(".git", StringComparer.OrdinalIgnoreCase) ? "git keeps that folder for itself"
            : null;
    }
}
