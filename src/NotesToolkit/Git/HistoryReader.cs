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

    private const int LargestOffset = 14 * 60;
    private const long Day = 24 * 60 * 60;

    private static readonly long First = DateTimeOffset.MinValue.ToUnixTimeSeconds() + Day;
    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds() - Day;

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

    /// <summary>When a commit was written, of what git writes with <c>--date=raw</c>.</summary>
    public static DateTimeOffset TimeOf(GitId commit, string text) => ReadTime(text) ?? throw new NotesException(
        $"The commit {commit} has no date that can be read, and history is dated by days: `git cat-file commit {commit}` shows it.");

    /// <summary>The instant that git writes as seconds and an offset; null where it is something else, or a year of no calendar here.</summary>
    /// <remarks>Of a date that it cannot read itself git writes second 0, which nobody has committed in.</remarks>
    private static DateTimeOffset? ReadTime(string text)
    {
        if (text.Split(' ') is not [var instant, var offset]
            || !long.TryParse(instant, CultureInfo.InvariantCulture, out long seconds)
            || !int.TryParse(offset, CultureInfo.InvariantCulture, out int zone)
            || seconds == 0 || seconds < First || seconds > Last)
        {
            return null;
        }

        int minutes = (zone / 100 * 60) + (zone % 100);
        return DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromMinutes(Math.Abs(minutes) > LargestOffset ? 0 : minutes));
    }

    private IEnumerable<CommitChanges> Read(GitId tip)
    {
        string[] limit = folders.Count == 0 ? [] : ["--full-history", "--parents"];
        using GitProcess git = GitProcess.Start(repository.Location,
            ["--literal-pathspecs", .. Arguments, .. limit, tip.ToString(), "--", .. folders]);
        _ = git.Feed(static _ => { });
        using IEnumerator<string> tokens = Tokens(git.Output).GetEnumerator();
        while (GitProcess.Understand(() => ReadCommit(tokens)) is { } finished)
            yield return finished;

        git.Complete();
    }

    /// <summary>What git ends with a NUL each.</summary>
    private static IEnumerable<string> Tokens(Stream output)
    {
        using StreamReader reader = new(output, detectEncodingFromByteOrderMarks: false);
        char[] buffer = new char[1 << 16];
        string rest = string.Empty;
        while (reader.Read(buffer) is > 0 and int read)
        {
            string[] tokens = $"{rest}{buffer.AsSpan(0, read)}".Split('\0');
            rest = tokens[^1];
            foreach (string token in tokens.SkipLast(1))
                yield return token;
        }

        if (rest.Length > 0)
            yield return rest;
    }

    /// <summary>Reads on until the next commit begins, and returns the one that ended there; null after the last.</summary>
    private CommitChanges? ReadCommit(IEnumerator<string> tokens)
    {
        while (tokens.MoveNext())
        {
            string[] token = tokens.Current.TrimStart('\n').Split('\n');
            if (token[0].StartsWith(':'))
            {
                ReadChange(token[0].Split(' '), tokens);
            }
            else if (token[0].Length > 0)
            {
                GitId id = GitId.Parse(token[0]);
                if (current?.Id == id)
                {
                    CloseGroup();
                    continue;
                }

                CommitChanges? finished = Finish();
                current = ReadHeader(id, token);
                if (finished is not null)
                    return finished;
            }
        }

        return Finish();
    }

    /// <summary>Reads <c>:MODE MODE ID ID STATUS</c>, and the path after it.</summary>
    private void ReadChange(string[] record, IEnumerator<string> tokens)
    {
        FileVersion before = FileVersion.Read(record[0][1..], record[2]);
        FileVersion after = FileVersion.Read(record[1], record[3]);
        if (tokens.MoveNext() && Known(tokens.Current) is var name && IsWanted(name))
            changes.Add(new(name, before, after));
    }

    private bool IsWanted(string path) => asked.TryGetValue(path, out bool answer) ? answer : asked[path] = isWanted(path);

    private CommitInfo ReadHeader(GitId id, string[] lines)
    {
        trees[id] = GitId.Parse(lines[1]);
        DateTimeOffset committed = TimeOf(id, lines[8]);

        // The author's date is only kept beside the committer's: where there is none, nothing is lost.
        return new(
            id,
            [.. lines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(GitId.Parse)],
            new(Named(lines[3]), Named(lines[4]), ReadTime(lines[5]) ?? committed),
            new(Named(lines[6]), Named(lines[7]), committed));
    }

    /// <summary>A name or an address; of a line that git cannot read either, it prints what was asked for, such as <c>%aN</c>.</summary>
    private string Named(string text) => text is ['%', _, _] ? string.Empty : Known(text);

    /// <summary>A text, kept once.</summary>
    private string Known(string text)
    {
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
