using System.Collections.ObjectModel;
using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>Asks how far commits can be relied on. Only for those that are cited, because checking a signature takes a program of its own.</summary>
internal static class EvidenceReader
{
    /// <summary>The evidence of some commits.</summary>
    /// <exception cref="Notes.NotesException">A commit is not there, or git fails.</exception>
    public static IReadOnlyDictionary<GitId, Evidence> Read(GitRepository repository, GitId tip, IReadOnlyCollection<GitId> commits)
    {
        if (commits.Count == 0)
        {
            return ReadOnlyDictionary<GitId, Evidence>.Empty;
        }

        HashSet<GitId>? local = LocalOnly(repository, tip);
        // What is not pushed can be made anew with any signature, so none is asked for.
        GitId[] pushed = local is null ? [] : [.. commits.Distinct().Where(commit => !local.Contains(commit))];
        Dictionary<GitId, SignatureState> signatures = Signatures(repository, pushed);
        return commits.Distinct().ToDictionary(
            commit => commit, commit => new Evidence(local?.Contains(commit) == false, signatures.GetValueOrDefault(commit)));
    }

    /// <summary>The commits of a history that no remote-tracking branch holds; null where there is no such branch, and so none of them is pushed.</summary>
    private static HashSet<GitId>? LocalOnly(GitRepository repository, GitId tip) => repository.Use(opened =>
    {
        List<Reference> remotes = [.. opened.Refs.FromGlob("refs/remotes/*")];
        CommitFilter filter = new()
        {
            IncludeReachableFrom = tip.ToObjectId(),
            ExcludeReachableFrom = remotes,
            SortBy = CommitSortStrategies.None,
        };
        return remotes.Count == 0 ? null : opened.Commits.QueryBy(filter).Select(commit => commit.Id.ToGitId()).ToHashSet();
    });

    private static Dictionary<GitId, SignatureState> Signatures(GitRepository repository, GitId[] commits)
    {
        if (commits.Length == 0 || GitProgram.Find() is null)
        {
            return [];
        }

        Dictionary<GitId, SignatureState> states = commits.ToDictionary(commit => commit, _ => SignatureState.None);
        List<GitId> signed = Signed(repository, commits);
        foreach (string line in signed.Count == 0 ? [] : GitProcess.RunWithInput(repository.Location, Lines(signed), Show("tformat:%H %G?")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            states[GitId.Parse(line[..(GitId.Size * 2)])] = State(line[^1]);
        }

        return states;
    }

    /// <summary>The commits that have a signature, good or bad.</summary>
    private static List<GitId> Signed(GitRepository repository, GitId[] commits)
    {
        List<GitId> signed = [];
        using GitProcess git = GitProcess.StartWithInput(repository.Location, Lines(commits), [.. Show("raw"), "-z"]);
        TokenReader shown = new(git.Output);
        while (shown.TryRead(out ReadOnlySpan<byte> commit))
        {
            int end = commit.IndexOf("\n\n"u8);
            if ((end < 0 ? commit : commit[..end]).IndexOf("\ngpgsig"u8) >= 0)
            {
                signed.Add(GitId.Parse(commit.Slice("commit ".Length, GitId.Size * 2)));
            }
        }

        git.Complete();
        return signed;
    }

    private static string Lines(IEnumerable<GitId> commits) => string.Join('\n', commits) + "\n";

    private static string[] Show(string format) =>
        ["--no-replace-objects", "-c", "log.showSignature=false", "log", "--no-walk=unsorted", "--stdin", "--no-color", "--no-decorate", "--format=" + format];

    // Git says N also of a signature that it has not the means to check.
    private static SignatureState State(char letter) => letter switch
    {
        'G' or 'U' => SignatureState.Good,
        'X' or 'Y' => SignatureState.Expired,
        'B' or 'R' => SignatureState.Bad,
        _ => SignatureState.Unchecked,
    };
}
