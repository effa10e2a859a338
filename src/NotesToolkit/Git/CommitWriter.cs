namespace NotesToolkit.Git;

/// <summary>Commits some files with the git program, so that the user's hooks, signature and identity count.</summary>
internal static class CommitWriter
{
    /// <summary>Commits some paths as they lie in the work tree, and nothing else that is staged.</summary>
    public static string Commit(RepositoryLocation repository, IReadOnlyCollection<string> paths, string message)
    {
        // The paths are names of files, whatever signs they hold.
        GitProcess.Run(repository, ["--literal-pathspecs", "add", "-A", "--", .. paths]);
        GitProcess.Run(repository, ["--literal-pathspecs", "commit", "-q", "-m", message, "--", .. paths]);
        return GitProcess.Run(repository, "rev-parse", "--short=12", "HEAD").Trim();
    }
}
