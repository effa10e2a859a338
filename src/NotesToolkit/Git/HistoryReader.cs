namespace NotesToolkit.Git;

/// <summary>Reads a repository's history: which paths each commit changed. It changes no byte of the repository.</summary>
/// <remarks>Replacement objects are not followed and grafts are refused: what a report cites is what was committed.</remarks>
internal sealed class HistoryReader(GitRepository repository, Func<string, bool> isWanted, IReadOnlyCollection<string> folders)
{
    // Each option answers a setting that a user's configuration may hold.
    // Trees are read one after the other, so that git needs to keep far fewer of them than it would: that takes time and memory.
    private static readonly string[] Arguments =
    [
        "-c", "log.showRoot=true",
        "-c", "diff.ignoreSubmodules=none",
        "-c", "diff.relative=false",
        "-c", "core.deltaBaseCacheLimit=32m",
        "log", "-z", "--raw", "--diff-merges=separate", "-O/dev/null", "--no-renames", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-decorate",
        "--topo-order", "--reverse", "--encoding=UTF-8", "--date=raw",
        "--format=tformat:%H%n%T%n%P%n%aN%n%aE%n%ad%n%cN%n%cE%n%cd",
    ];

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<GitId, GitId> trees = [];
    private readonly List<FileChange[]> groups = [];
    private readonly List<FileChange> changes = [];
    private CommitInfo? current;

    /// <summary>The ancestors of a commit and itself, each after its parents, with the wanted paths that they change. Streams.</summary>
    public static IEnumerable<CommitChanges> Read(GitRepository repository, GitId tip, Func<string, bool> isWanted,
        params IReadOnlyCollection<string> folders)
    {
        RequireWhole(repository.Location);
        return new HistoryReader(repository, isWanted, folders).Read(tip);
    }

    /// <summary>The last commit of HEAD's own line whose committer's day is a day or earlier, or null where there is none.</summary>
    public static GitId? AsOf(GitRepository repository, DateOnly day, TimeZoneInfo zone)
    {
        DateTime midnight = (day < DateOnly.MaxValue ? day.AddDays(1) : day).ToDateTime(TimeOnly.MinValue);
        long last = (long)(midnight - zone.GetUtcOffset(midnight) - DateTime.UnixEpoch).TotalSeconds - 1;
        if (repository.Head is not { } head || last < 0)
            return null;

        string found = GitProcess.Run(repository.Location, "rev-list", "-1", "--first-parent", $"--before=@{last} +0000", head.ToString());
        return found.Length == 0 ? null : GitProcess.Understand(() => GitId.Parse(found.Trim()));
    }

    /// <summary>Refuses a history that was cut off or pasted together.</summary>
    public static void RequireWhole(RepositoryLocation location)
    {
        if (location.IsShallow)
        {
            throw new NotesException(
                $"{location.WorkTree ?? location.GitDirectory} is a shallow clone, and half a history would tell half the truth: complete it with "
                    + "`git fetch --unshallow`.");
        }

        string grafts = Path.Combine(location.CommonDirectory, "info", "grafts");
        if (File.Exists(grafts) && File.ReadLines(grafts).Any(line => line.Length > 0 && line[0] != '#'))
        {
            throw new NotesException(
                $"{grafts} gives commits other parents than they were made with: move that file away, so that history is read as it was committed.");
        }
    }

    private IEnumerable<CommitChanges> Read(GitId tip)
    {
        string[] limit = folders.Count == 0 ? [] : ["--full-history", "--parents"];
        using GitProcess git = GitProcess.Start(repository.Location,
            ["--literal-pathspecs", .. Arguments, .. limit, tip.ToString(), "--", .. folders]);
        git.Input.Close();
        TokenReader tokens = new(git.Output);
        while (true)
        {
            (CommitChanges? finished, bool isEnd) = GitProcess.Understand(() => ReadCommit(tokens));
            if (finished is not null)
                yield return finished;

            if (isEnd)
                break;
        }

        git.Complete();
    }

    /// <summary>Reads on until the next commit begins, and returns the one that ended there.</summary>
    private (CommitChanges? Finished, bool IsEnd) ReadCommit(TokenReader tokens)
    {
        while (tokens.TryRead(out ReadOnlySpan<byte> token))
        {
            token = token.TrimStart((byte)'\n');
            if (token.IsEmpty)
                continue;

            if (token[0] == (byte)':')
            {
                ReadChange(token, tokens);
                continue;
            }

            GitId id = GitId.Parse(token[..Math.Max(0, token.IndexOf((byte)'\n'))]);
            if (current?.Id == id)
            {
                CloseGroup();
                continue;
            }

            CommitChanges? finished = Finish();
            current = ReadHeader(id, token);
            if (finished is not null)
                return (finished, false);
        }

        return (Finish(), true);
    }

    private void ReadChange(ReadOnlySpan<byte> record, TokenReader tokens)
    {
        // It is `:MODE MODE ID ID STATUS`.
        const int Ids = 15;
        int width = record[Ids..].IndexOf((byte)' ');
        FileVersion before = FileVersion.Read(record[1..7], record.Slice(Ids, width));
        FileVersion after = FileVersion.Read(record[8..14], record.Slice(Ids + width + 1, width));
        if (tokens.TryRead(out ReadOnlySpan<byte> path) && Text(path) is var name && IsWanted(name))
            changes.Add(new(name, before, after));
    }

    /// <summary>Asks once of each path.</summary>
    private bool IsWanted(string path) => asked.TryGetValue(path, out bool answer) ? answer : asked[path] = isWanted(path);

    private CommitInfo ReadHeader(GitId id, ReadOnlySpan<byte> header)
    {
        Span<Range> fields = stackalloc Range[9];
        MemoryExtensions.SpanSplitEnumerator<byte> lines = header.Split((byte)'\n');
        for (int i = 0; i < fields.Length && lines.MoveNext(); i++)
            fields[i] = lines.Current;

        trees[id] = GitId.Parse(header[fields[1]]);
        DateTimeOffset committed = CommitTime.Read(header[fields[8]])
            ?? throw CommitTime.Unreadable(id);

        // The author's date is only kept beside the committer's: where there is none, nothing is lost.
        return new(
            id,
            [.. Encoding.ASCII.GetString(header[fields[2]]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(GitId.Parse)],
            new(Known(header[fields[3]]), Known(header[fields[4]]), CommitTime.Read(header[fields[5]]) ?? committed),
            new(Known(header[fields[6]]), Known(header[fields[7]]), committed));
    }

    /// <summary>A name or an address; of a line that git cannot read either, it prints what was asked for, such as <c>%aN</c>.</summary>
    private string Known(ReadOnlySpan<byte> text) => text is [(byte)'%', _, _] ? string.Empty : Text(text);

    /// <summary>A text, kept once.</summary>
    private string Text(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        texts.Add(text);
        return texts.TryGetValue(text, out string? known) ? known : text;
    }

    private void CloseGroup()
    {
        groups.Add([.. changes]);
        changes.Clear();
    }

    /// <summary>Git shows a merge once for each parent that it differs from, and does not say which: the trees do.</summary>
    private CommitChanges? Finish()
    {
        if (current is null)
            return null;

        CloseGroup();
        FileChange[][] byParent = [.. groups];
        if (current.Parents.Count > byParent.Length)
        {
            GitId[] made = TreesOf(current.Id);
            int next = 0;
            byParent = [.. current.Parents.Select(parent => next == groups.Count || TreesOf(parent).AsSpan().SequenceEqual(made)
                ? []
                : groups[next++])];
        }

        CommitChanges finished = new(current, byParent);
        groups.Clear();
        current = null;
        return finished;
    }

    private GitId[] TreesOf(GitId commit) =>
        folders.Count == 0 ? [trees[commit]] : [.. folders.Select(folder => repository.Ask(git => git.EntryId(commit, folder)))];
}

/// <summary>Reads tokens that each end with a NUL from a stream, without copying them.</summary>
internal sealed class TokenReader(Stream stream)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    public bool TryRead(out ReadOnlySpan<byte> token)
    {
        int scanned = 0;
        while (true)
        {
            int length = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)0);
            if (length >= 0)
            {
                token = buffer.AsSpan(start, scanned + length);
                start += scanned + length + 1;
                return true;
            }

            scanned = end - start;
            MakeRoom();
            int read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                token = buffer.AsSpan(start, end - start);
                start = end;
                return token.Length > 0;
            }

            end += read;
        }
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
    }
}
