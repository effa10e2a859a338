namespace NotesToolkit.Git;

internal static class RepositoryWriter
{
    /// <summary>Makes a repository of what <c>git fast-import</c> reads, its <c>main</c> checked out: the same commits on every machine.</summary>
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
