using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>Asks how far commits can be relied on. Only for those that are cited, because checking a signature takes a program of its own.</summary>
public static class EvidenceReader
{
    /// <summary>The evidence of some commits.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="commits">The commits.</param>
    /// <exception cref="Notes.NotesException">A commit is not there, or git fails.</exception>
    public static IReadOnlyDictionary<GitId, Evidence> Read(GitRepository repository, IReadOnlyCollection<GitId> commits)
    {
        HashSet<GitId> local = LocalOnly(repository, commits);
        // What is not pushed can be made anew with any signature, so none is asked for.
        Dictionary<GitId, SignatureState> signatures = Signatures(repository, [.. commits.Where(commit => !local.Contains(commit))]);
        return commits.Distinct().ToDictionary(commit => commit, commit => new Evidence(!local.Contains(commit), signatures.GetValueOrDefault(commit)));
    }

    private static HashSet<GitId> LocalOnly(GitRepository repository, IReadOnlyCollection<GitId> commits) => repository.Use(opened =>
    {
        List<Reference> remotes = [.. opened.Refs.FromGlob("refs/remotes/*")];
        if (remotes.Count == 0)
        {
            return commits.ToHashSet();
        }

        CommitFilter filter = new()
        {
            IncludeReachableFrom = commits.Select(commit => commit.ToObjectId()).ToList(),
            ExcludeReachableFrom = remotes,
            SortBy = CommitSortStrategies.None,
        };
        return opened.Commits.QueryBy(filter).Select(commit => commit.Id.ToGitId()).ToHashSet();
    });

    private static Dictionary<GitId, SignatureState> Signatures(GitRepository repository, IReadOnlyCollection<GitId> commits)
    {
        if (commits.Count == 0 || GitProgram.Find() is null)
        {
            return [];
        }

        Dictionary<GitId, SignatureState> states = commits.Distinct().ToDictionary(commit => commit, _ => SignatureState.None);
        GitId current = default;
        foreach (string line in Show(repository, states.Keys, "raw"))
        {
            if (line.StartsWith("commit ", StringComparison.Ordinal))
            {
                current = GitId.Parse(line.Substring("commit ".Length, GitId.Size * 2));
            }
            else if (line.StartsWith("gpgsig", StringComparison.Ordinal))
            {
                states[current] = SignatureState.Unchecked;
            }
        }

        List<GitId> signed = [.. states.Where(state => state.Value == SignatureState.Unchecked).Select(state => state.Key)];
        foreach (string line in signed.Count == 0 ? [] : Show(repository, signed, "tformat:%H %G?"))
        {
            states[GitId.Parse(line[..(GitId.Size * 2)])] = State(line[^1]);
        }

        return states;
    }

    private static string[] Show(GitRepository repository, IEnumerable<GitId> commits, string format) => GitProcess.RunWithInput(
        repository.Location,
        string.Join('\n', commits) + "\n",
        "--no-replace-objects", "-c", "log.showSignature=false", "log", "--no-walk=unsorted", "--stdin", "--no-color", "--no-decorate", "--format=" + format)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // Git says N also of a signature that it has not the means to check.
    private static SignatureState State(char letter) => letter switch
    {
        'G' or 'U' => SignatureState.Good,
        'X' or 'Y' => SignatureState.Expired,
        'B' or 'R' => SignatureState.Bad,
        _ => SignatureState.Unchecked,
    };
}
