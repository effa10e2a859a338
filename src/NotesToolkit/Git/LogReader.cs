using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>Reads the list of changes that git's log tells, while it tells it.</summary>
internal sealed class LogReader(RepositoryLocation location, Func<string, bool> isWanted)
{
    // Each option answers a setting that a user's configuration may hold. Replacements are not followed: what is cited must be what was committed.
    // Trees are read one behind the other, so that git needs to keep far fewer of them than it would: that takes time and memory.
    private static readonly string[] Arguments =
    [
        "--no-replace-objects",
        "-c", "log.showRoot=true",
        "-c", "log.showSignature=false",
        "-c", "diff.ignoreSubmodules=none",
        "-c", "diff.relative=false",
        "-c", "core.deltaBaseCacheLimit=32m",
        "log", "-z", "--raw", "--diff-merges=separate", "-O/dev/null", "--no-renames", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-decorate",
        "--topo-order", "--reverse", "--encoding=UTF-8", "--date=raw",
        "--format=tformat:%H%n%T%n%P%n%aN%n%aE%n%ad%n%cN%n%cE%n%cd",
    ];

    private readonly PathTable table = new(isWanted);
    private readonly Dictionary<GitId, GitId> trees = [];
    private readonly List<FileChange[]> groups = [];
    private readonly List<FileChange> changes = [];
    private CommitInfo? current;

    /// <summary>The ancestors of a commit and itself, each after its parents. Streams.</summary>
    public IEnumerable<CommitChanges> Read(GitId tip)
    {
        using GitProcess git = GitProcess.Start(location, [.. Arguments, tip.ToString(), "--"]);
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

        git.Complete();
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
        Span<Range> fields = stackalloc Range[9];
        MemoryExtensions.SpanSplitEnumerator<byte> lines = header.Split((byte)'\n');
        for (int i = 0; i < fields.Length && lines.MoveNext(); i++)
        {
            fields[i] = lines.Current;
        }

        trees[id] = GitId.Parse(header[fields[1]]);
        DateTimeOffset committed = CommitTime.Read(header[fields[8]])
            ?? throw new NotesException($"The commit {id} has no date that can be read, and history is told by days: `git cat-file commit {id}` shows it.");

        // The author's date is only kept beside the committer's: where there is none, nothing is lost.
        return new(
            id,
            ReadParents(header[fields[2]]),
            new(Known(header[fields[3]]), Known(header[fields[4]]), CommitTime.Read(header[fields[5]]) ?? committed),
            new(Known(header[fields[6]]), Known(header[fields[7]]), committed));
    }

    /// <summary>A name or an address; of a line that git cannot read either, it prints what was asked for, such as <c>%aN</c>.</summary>
    private string Known(ReadOnlySpan<byte> text) => text is [(byte)'%', _, _] ? string.Empty : table.Text(text);

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
            GitId tree = trees[current.Id];
            int next = 0;
            byParent = [.. current.Parents.Select(parent => trees[parent] == tree || next == groups.Count ? [] : groups[next++])];
        }

        CommitChanges finished = new(current, byParent);
        groups.Clear();
        current = null;
        return finished;
    }
}
