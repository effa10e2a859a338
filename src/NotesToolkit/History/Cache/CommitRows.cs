using NotesToolkit.Git;

namespace NotesToolkit.History.Cache;

/// <summary>Writes and reads a list of changes.</summary>
internal static class CommitRows
{
    public static void Write(CacheWriter writer, IReadOnlyList<CommitChanges> commits) => writer.Many(commits, Write);

    public static IReadOnlyList<CommitChanges> Read(CacheReader reader) => reader.Many(ReadCommit);

    private static CommitChanges ReadCommit(CacheReader reader)
    {
        GitId id = reader.Id();
        GitId[] parents = reader.Many(static reader => reader.Id());
        Stamp author = ReadStamp(reader);
        Stamp committer = reader.Flag() ? author : ReadStamp(reader);
        return new(new(id, parents, author, committer), reader.Many(IReadOnlyList<FileChange> (reader) => reader.Many(ReadChange)));
    }

    private static void Write(CacheWriter writer, CommitChanges changes)
    {
        CommitInfo commit = changes.Commit;
        bool isAuthors = commit.Author == commit.Committer && commit.Author.When.EqualsExact(commit.Committer.When);
        writer.Id(commit.Id);
        writer.Many(commit.Parents, static (writer, parent) => writer.Id(parent));
        Write(writer, commit.Author);
        writer.Flag(isAuthors);
        if (!isAuthors)
        {
            Write(writer, commit.Committer);
        }

        writer.Many(changes.ByParent, static (writer, list) => writer.Many(list, Write));
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

    private static void Write(CacheWriter writer, FileChange change)
    {
        writer.Text(change.Path);
        Write(writer, change.Before);
        Write(writer, change.After);
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
