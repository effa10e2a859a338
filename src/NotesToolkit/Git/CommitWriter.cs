using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>Commits some files with the git program, so that the user's hooks, signature and identity count.</summary>
public static class CommitWriter
{
    /// <summary>Commits some paths as they lie in the work tree, and nothing else that is staged.</summary>
    /// <param name="repository">The repository; not a bare one.</param>
    /// <param name="paths">Absolute paths; one that is gone is committed as deleted.</param>
    /// <param name="message">The message.</param>
    /// <returns>The commit's abbreviated id.</returns>
    /// <exception cref="NotesException">There is no git program, or git, or a hook, refuses; the sentence holds what it said.</exception>
    public static string Commit(RepositoryLocation repository, IReadOnlyCollection<string> paths, string message)
    {
        // The paths are names of files, whatever signs they hold.
        GitProcess.Run(repository, ["--literal-pathspecs", "add", "-A", "--", .. paths]);
        GitProcess.Run(repository, ["--literal-pathspecs", "commit", "-q", "-m", message, "--", .. paths]);
        return GitProcess.Run(repository, "rev-parse", "--short=12", "HEAD").Trim();
    }
}
