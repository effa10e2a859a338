namespace NotesToolkit.Git;

internal static class RemoteReader
{
    /// <summary>The address of the remote <c>origin</c>, else of the only remote; null where there is none, or no git program to ask.</summary>
    public static string? Address(RepositoryLocation location)
    {
        if (GitProgram.Find() is null)
            return null;

        try
        {
            string[] remotes = GitProcess.Lines(location, "remote");
            string? name = remotes.Contains("origin", StringComparer.Ordinal) ? "origin" : remotes.Length == 1 ? remotes[0] : null;
            return name is null ? null : GitProcess.Run(location, "remote", "get-url", name).Trim();
        }
        catch (NotesException)
        {
            // A link is a comfort; where the remote cannot be read, the citation itself still holds.
            return null;
        }
    }
}
