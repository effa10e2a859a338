namespace NotesToolkit.Git;

/// <summary>Commits some files with the git program, so that the user's hooks, signature and identity count.</summary>
internal static class CommitWriter
{
    /// <summary>Commits some paths as they lie in the work tree, and nothing else that is staged.</summary>
    /// <exception cref="NotesException">Git or a hook refuses; the index is then as it was.</exception>
    public static string Commit(RepositoryLocation repository, IReadOnlyCollection<string> paths, string message)
    {
        (int exit, string staged) = GitProcess.TryRun(repository, "write-tree");
        try
        {
            // The paths are names of files, whatever signs they hold.
            GitProcess.Run(repository, ["--literal-pathspecs", "add", "-A", "--", .. paths]);
            GitProcess.Run(repository, ["--literal-pathspecs", "commit", "-q", "-m", message, "--", .. paths]);
        }
        catch (NotesException refused) when (exit == 0)
        {
            GitProcess.Run(repository, "read-tree", "-m", staged.Trim());
            throw new NotesException($"{refused.Message}\nNothing was committed, and what was staged is as it was.", refused);
        }

        return GitProcess.Run(repository, "rev-parse", "--short=12", "HEAD").Trim();
    }
}
