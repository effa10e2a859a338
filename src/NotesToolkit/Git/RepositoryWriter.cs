namespace NotesToolkit.Git;

internal static class RepositoryWriter
{
    /// <summary>
    /// Makes a new repository of what <c>git fast-import</c> reads, and checks out its <c>main</c>: the same commits each time, whatever the
    /// machine's configuration says.
    /// </summary>
    public static GitId Write(string directory, string commits)
    {
        string full = Path.GetFullPath(directory);
        if (File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()))
            throw new NotesException($"{directory} is not empty: name a folder that is, or that does not exist.");

        if (new DirectoryInfo(full).LinkTarget is not null)
            throw new NotesException($"{directory} is a link, and nothing is written through one: name another folder.");

        GitProgram.RequireReal();
        string git = Path.Combine(full, ".git");
        Directory.CreateDirectory(Path.Combine(git, "objects"));
        Directory.CreateDirectory(Path.Combine(git, "refs"));
        File.WriteAllText(Path.Combine(git, "HEAD"), "ref: refs/heads/main\n");
        RepositoryLocation repository = RepositoryLocation.Find(full, GitEnvironment.Empty)!;
        GitProcess.Run(repository, "init", "-q", "--template=", "--object-format=sha1");
        GitProcess.RunWithInput(repository, Encoding.UTF8.GetBytes(commits), "fast-import", "--quiet", "--date-format=rfc2822");
        GitProcess.Run(repository, "read-tree", "--reset", "-u", "HEAD");
        return GitId.Parse(GitProcess.Run(repository, "rev-parse", "HEAD").Trim());
    }
}
