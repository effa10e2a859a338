using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>Finds since when a note is in history, without reading more of it than the answer needs.</summary>
internal sealed class FirstCommits(GitRepository repository, IReadOnlyList<GitId> tips, Func<DateTimeOffset, DateOnly> dayOf)
{
    /// <summary>The day of the commit that a file came with. A file that stood in another folder of the same name before is the same one.</summary>
    public DateOnly? DayOf(string path, DateOnly enough) => repository.Use(opened => tips
        .Where(tip => !tip.IsNone)
        .Select(tip => opened.Lookup<Commit>(tip.ToObjectId()))
        .Where(tip => tip?.Tree[path] is not null)
        .Select(tip => (DateOnly?)Search(tip, path, enough))
        .FirstOrDefault());

    private DateOnly Search(Commit tip, string path, DateOnly enough)
    {
        HashSet<string> cut = Boundary(repository.Location);
        HashSet<(ObjectId, string)> seen = [(tip.Id, path)];
        Stack<(Commit Commit, string Path)> open = new([(tip, path)]);
        DateOnly first = DateOnly.MaxValue;
        while (open.TryPop(out (Commit Commit, string Path) next))
        {
            DateOnly day = dayOf(next.Commit.Committer.When);
            first = day < first ? day : first;
            if (first <= enough)
            {
                return first;
            }

            if (cut.Contains(next.Commit.Sha))
            {
                return DateOnly.MinValue;
            }

            foreach (Commit parent in next.Commit.Parents)
            {
                if (Find(parent.Tree, next.Path) is { } there && seen.Add((parent.Id, there)))
                {
                    open.Push((parent, there));
                }
            }
        }

        return first;
    }

    private static string? Find(Tree tree, string path)
    {
        if (tree[path] is not null)
        {
            return path;
        }

        string[] parts = path.Split('/');
        return parts.Length < 2 ? null : FindUnder(tree, string.Empty, parts[^2], parts[^1]);
    }

    private static string? FindUnder(Tree tree, string prefix, string folder, string name)
    {
        foreach (TreeEntry entry in tree.Where(entry => entry.Mode == Mode.Directory))
        {
            Tree below = (Tree)entry.Target;
            string path = prefix + entry.Name + "/";
            if ((entry.Name == folder && below[name] is not null ? path + name : FindUnder(below, path, folder, name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static HashSet<string> Boundary(RepositoryLocation location) =>
        location.IsShallow ? [.. File.ReadLines(Path.Combine(location.CommonDirectory, "shallow")).Select(line => line.Trim())] : [];
}
