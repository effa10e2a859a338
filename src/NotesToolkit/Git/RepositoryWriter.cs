using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>Writes a new repository, the same commits byte for byte each time, whatever the machine's configuration says.</summary>
internal sealed class RepositoryWriter : IDisposable
{
    private const string Branch = "refs/heads/main";

    private readonly Repository repository;

    private RepositoryWriter(Repository repository) => this.repository = repository;

    public static RepositoryWriter Create(string directory)
    {
        string full = Path.GetFullPath(directory);
        if (File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()))
            throw new NotesException($"{directory} is not empty: name a folder that is, or that does not exist.");

        if (new DirectoryInfo(full).LinkTarget is not null)
            throw new NotesException($"{directory} is a link, and nothing is written through one: name another folder.");

        if (!LibrarySupport.IsThere)
            throw new NotesException($"{directory} cannot be made a repository: {LibrarySupport.Missing}.");

        try
        {
            Repository.Init(full);
            Repository created = new(Path.Combine(full, ".git"));
            created.Refs.UpdateTarget("HEAD", Branch);
            return new(created);
        }
        catch (LibGit2SharpException refused)
        {
            throw new NotesException($"{directory} cannot be made a repository: {refused.Message}", refused);
        }
    }

    public GitId Commit(IReadOnlyDictionary<string, string?> files, Stamp author, Stamp committer, string message,
        params IReadOnlyList<GitId> parents)
    {
        List<Commit> commits = [.. parents.Select(parent => repository.Lookup<Commit>(parent.ToObjectId()))];
        TreeDefinition tree = commits.Count == 0 ? new() : TreeDefinition.From(commits[0].Tree);
        foreach ((string path, string? text) in files)
        {
            if (text is null)
            {
                tree.Remove(path);
                continue;
            }

            using MemoryStream content = new(System.Text.Encoding.UTF8.GetBytes(text));
            tree.Add(path, repository.ObjectDatabase.CreateBlob(content), Mode.NonExecutableFile);
        }

        string wholeMessage = message.EndsWith('\n') ? message : message + "\n";
        return repository.ObjectDatabase
            .CreateCommit(Signature(author), Signature(committer), wholeMessage, repository.ObjectDatabase.CreateTree(tree), commits,
                prettifyMessage: false)
            .Id.ToGitId();
    }

    /// <summary>Points <c>main</c> at a commit, and writes the work tree and the index from it. Done once, at the end.</summary>
    public void Checkout(GitId commit)
    {
        repository.Refs.Add(Branch, commit.ToObjectId(), allowOverwrite: true);
        Tree tree = repository.Lookup<Commit>(commit.ToObjectId()).Tree;
        Write(tree, repository.Info.WorkingDirectory);
        repository.Index.Replace(tree);
        repository.Index.Write();
    }

    public void Dispose() => repository.Dispose();

    private static void Write(Tree tree, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (TreeEntry entry in tree)
        {
            string path = Path.Combine(folder, entry.Name);
            if (entry.Target is Tree below)
            {
                Write(below, path);
            }
            else if (entry.Target is Blob blob)
            {
                using Stream content = blob.GetContentStream();
                using FileStream file = File.Create(path);
                content.CopyTo(file);
            }
        }
    }

    private static Signature Signature(Stamp stamp) => new(stamp.Name, stamp.Email, stamp.When);
}
