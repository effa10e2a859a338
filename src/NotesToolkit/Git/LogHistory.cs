using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>The change list as git's own log tells it, while it tells it: for repositories of a form that <see cref="WalkHistory"/> does not read.</summary>
internal sealed class LogHistory(GitRepository repository, Func<string, bool> isWanted)
{
    // Each option answers a setting that a user's configuration may hold. Replacements are not followed: what is cited must be what was committed.
    // Trees are read one behind the other, so that git needs to keep far fewer of them than it would: that takes time and memory.
    private static readonly string[] Arguments =
    [
        "--no-replace-objects",
        "-c", "log.showRoot=true",
        "-c", "log.showSignature=false",
        "-c", "log.diffMerges=separate",
        "-c", "diff.ignoreSubmodules=none",
        "-c", "diff.relative=false",
        "-c", "core.deltaBaseCacheLimit=32m",
        "log", "-z", "--raw", "-m", "-O/dev/null", "--no-renames", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-decorate",
        "--topo-order", "--reverse", "--encoding=UTF-8", "--date=raw",
        "--format=tformat:%H%n%P%n%aN%n%aE%n%ad%n%cN%n%cE%n%cd",
    ];

    private readonly PathTable table = new(isWanted);
    private readonly List<FileChange[]> groups = [];
    private readonly List<FileChange> changes = [];
    private CommitInfo? current;

    public IEnumerable<CommitChanges> Read(GitId tip)
    {
        using GitProcess git = GitProcess.Start(repository.Location, [.. Arguments, tip.ToString(), "--"]);
        TokenReader tokens = new(git.Output);
        while (true)
        {
            CommitChanges? finished = ReadCommit(tokens, out bool isEnd);
            if (finished is not null)
            {
                yield return finished;
            }

            if (isEnd)
            {
                break;
            }
        }

        try
        {
            git.Complete();
        }
        catch (NotesException failed) when (RepositoryFormat.IsPartial(repository.Location))
        {
            string folder = repository.Location.WorkTree ?? repository.Location.GitDirectory;
            throw new NotesException($"{folder} is a partial clone in which a part of the history is missing: complete it with `git fetch --refetch --no-filter`.", failed);
        }
    }

    /// <summary>Reads on until the next commit begins, and returns the one that ended there.</summary>
    private CommitChanges? ReadCommit(TokenReader tokens, out bool isEnd)
    {
        while (tokens.TryRead(out ReadOnlySpan<byte> token))
        {
            token = token.TrimStart((byte)'\n');
            if (token.IsEmpty)
            {
                continue;
            }

            if (token[0] == (byte)':')
            {
                ReadChange(token, tokens);
                continue;
            }

            GitId id = GitId.Parse(token[..(GitId.Size * 2)]);
            if (current?.Id == id)
            {
                CloseGroup();
                continue;
            }

            CommitChanges? finished = Finish();
            current = ReadHeader(id, token);
            if (finished is not null)
            {
                isEnd = false;
                return finished;
            }
        }

        isEnd = true;
        return Finish();
    }

    private void ReadChange(ReadOnlySpan<byte> record, TokenReader tokens)
    {
        const int NewMode = 8;
        const int OldId = 15;
        const int NewId = OldId + (GitId.Size * 2) + 1;
        FileVersion before = new(Kind(record[1..7]), GitId.Parse(record.Slice(OldId, GitId.Size * 2)));
        FileVersion after = new(Kind(record[NewMode..14]), GitId.Parse(record.Slice(NewId, GitId.Size * 2)));
        if (tokens.TryRead(out ReadOnlySpan<byte> path) && table.Wanted(path) is { } wanted)
        {
            changes.Add(new(wanted, before, after));
        }
    }

    private CommitInfo ReadHeader(GitId id, ReadOnlySpan<byte> header)
    {
        Span<Range> fields = stackalloc Range[8];
        System.MemoryExtensions.SpanSplitEnumerator<byte> lines = header.Split((byte)'\n');
        for (int i = 0; i < fields.Length && lines.MoveNext(); i++)
        {
            fields[i] = lines.Current;
        }

        return new(id, ReadParents(header[fields[1]]), ReadStamp(header, fields[2..5]), ReadStamp(header, fields[5..8]));
    }

    private Stamp ReadStamp(ReadOnlySpan<byte> header, ReadOnlySpan<Range> fields) =>
        new(table.Text(header[fields[0]]), table.Text(header[fields[1]]), CommitTime.Read(header[fields[2]]));

    private static GitId[] ReadParents(ReadOnlySpan<byte> text)
    {
        const int Width = (GitId.Size * 2) + 1;
        GitId[] parents = new GitId[(text.Length + 1) / Width];
        for (int i = 0; i < parents.Length; i++)
        {
            parents[i] = GitId.Parse(text.Slice(i * Width, GitId.Size * 2));
        }

        return parents;
    }

    private static FileKind Kind(ReadOnlySpan<byte> mode) => mode switch
    {
        [(byte)'1', (byte)'0', ..] => FileKind.File,
        [(byte)'1', (byte)'2', ..] => FileKind.Link,
        [(byte)'1', (byte)'6', ..] => FileKind.Submodule,
        _ => FileKind.None,
    };

    private void CloseGroup()
    {
        groups.Add([.. changes]);
        changes.Clear();
    }

    /// <summary>Git shows a merge once for each parent that it differs from, and does not say which: the trees do.</summary>
    private CommitChanges? Finish()
    {
        if (current is null)
        {
            return null;
        }

        CloseGroup();
        FileChange[][] byParent = [.. groups];
        if (current.Parents.Count > byParent.Length)
        {
            GitId tree = repository.TreeOf(current.Id);
            int next = 0;
            byParent = [.. current.Parents.Select(parent => repository.TreeOf(parent) == tree || next == groups.Count ? [] : groups[next++])];
        }

        CommitChanges finished = new(current, byParent);
        groups.Clear();
        current = null;
        return finished;
    }
}
