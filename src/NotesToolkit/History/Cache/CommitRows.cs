using NotesToolkit.Git;

namespace NotesToolkit.History.Cache;

/// <summary>Writes and reads a list of changes.</summary>
internal static class CommitRows
{
    public static void Write(CacheWriter writer, IReadOnlyList<CommitChanges> commits)
    {
        writer.Number(commits.Count);
        foreach (CommitChanges changes in commits)
        {
            CommitInfo commit = changes.Commit;
            writer.Id(commit.Id);
            writer.Number(commit.Parents.Count);
            foreach (GitId parent in commit.Parents)
            {
                writer.Id(parent);
            }

            Write(writer, commit.Author);
            writer.Flag(ReferenceEquals(commit.Author, commit.Committer));
            if (!ReferenceEquals(commit.Author, commit.Committer))
            {
                Write(writer, commit.Committer);
            }

            writer.Number(changes.ByParent.Count);
            foreach (IReadOnlyList<FileChange> list in changes.ByParent)
            {
                Write(writer, list);
            }
        }
    }

    public static List<CommitChanges> Read(CacheReader reader)
    {
        int count = reader.Count();
        List<CommitChanges> commits = new(count);
        while (commits.Count < count)
        {
            GitId id = reader.Id();
            GitId[] parents = reader.Many(static reader => reader.Id());
            Stamp author = ReadStamp(reader);
            Stamp committer = reader.Flag() ? author : ReadStamp(reader);
            commits.Add(new(new(id, parents, author, committer), reader.Many(IReadOnlyList<FileChange> (reader) => reader.Many(ReadChange))));
        }

        return commits;
    }

    private static void Write(CacheWriter writer, Stamp stamp)
    {
        writer.Text(stamp.Name);
        writer.Text(stamp.Email);
        writer.Number(stamp.When.ToUnixTimeSeconds());
        writer.Number((long)stamp.When.Offset.TotalMinutes);
    }

    private static Stamp ReadStamp(CacheReader reader)
    {
        string name = reader.Text()!;
        string email = reader.Text()!;
        long seconds = reader.Number();
        return new(name, email, DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromMinutes(reader.Number())));
    }

    private static void Write(CacheWriter writer, IReadOnlyList<FileChange> changes)
    {
        writer.Number(changes.Count);
        foreach (FileChange change in changes)
        {
            writer.Text(change.Path);
            Write(writer, change.Before);
            Write(writer, change.After);
        }
    }

    private static FileChange ReadChange(CacheReader reader)
    {
        string path = reader.Text()!;
        FileVersion before = ReadVersion(reader);
        return new(path, before, ReadVersion(reader));
    }

    private static void Write(CacheWriter writer, FileVersion version)
    {
        writer.Number((int)version.Kind);
        writer.Id(version.Id);
    }

    private static FileVersion ReadVersion(CacheReader reader)
    {
        FileKind kind = (FileKind)reader.Number();
        return new(kind, reader.Id());
    }
}
