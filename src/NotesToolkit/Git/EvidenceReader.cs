namespace NotesToolkit.Git;

/// <summary>Asks how far commits can be relied on. Only for those that are cited, because checking a signature takes a program of its own.</summary>
internal static class EvidenceReader
{
    private static readonly Dictionary<string, string> UsersPrograms = new(StringComparer.Ordinal)
    {
        ["gpg.program"] = "gpg",
        ["gpg.openpgp.program"] = "gpg",
        ["gpg.x509.program"] = "gpgsm",
        ["gpg.ssh.program"] = "ssh-keygen",
        ["gpg.ssh.allowedsignersfile"] = "/dev/null",
        ["gpg.ssh.revocationfile"] = string.Empty,
    };

    public static IReadOnlyDictionary<GitId, Evidence> Read(GitRepository repository, GitId tip, IReadOnlyCollection<GitId> commits)
    {
        if (commits.Count == 0)
            return ReadOnlyDictionary<GitId, Evidence>.Empty;

        // Where there is no remote-tracking branch, none is pushed.
        HashSet<GitId>? local = GitProcess.Run(repository.Location, "for-each-ref", "--count=1", "refs/remotes/").Length == 0 ? null
            : [.. GitProcess.Lines(repository.Location, "rev-list", tip.ToString(), "--not", "--remotes").Select(GitId.Parse)];

        // What is not pushed can be made anew with any signature, so none is asked for.
        GitId[] pushed = local is null ? [] : [.. commits.Distinct().Where(commit => !local.Contains(commit))];
        HashSet<GitId> signed = [.. Signed(repository.Location, pushed)];
        return commits.Distinct().ToDictionary(commit => commit, commit => new Evidence(local?.Contains(commit) == false, signed.Contains(commit)));
    }

    /// <summary>Those whose signature is good. Git says U of an unrated key in the user's ring, and of an SSH key nobody vouched for.</summary>
    private static IEnumerable<GitId> Signed(RepositoryLocation location, GitId[] commits)
    {
        string[] programs = commits.Length == 0 ? [] : [.. PinnedPrograms(location)];
        for (int next = 0; next < commits.Length; next++)
        {
            string[] lines = GitProcess.TryRunWithInput(location, Encoding.UTF8.GetBytes(string.Join('\n', commits[next..]) + "\n"),
                    [.. programs, "log", "--no-walk=unsorted", "--stdin", "--no-color", "--no-decorate", "--format=tformat:%G? %H %GF"])
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            foreach (string line in lines.Where(line => line[0] == 'G' || (line[0] == 'U' && !line.Contains(" SHA256:", StringComparison.Ordinal))))
                yield return GitProcess.Understand(() => GitId.Parse(line.Split(' ')[1]));

            // Git ends at a signature of no kind that it knows; that one is not good, and those after it are asked again.
            next += lines.Length;
        }
    }

    /// <summary>Which programs check, by whose keys, is what the user has configured, and never what the repository has.</summary>
    private static IEnumerable<string> PinnedPrograms(RepositoryLocation location)
    {
        Dictionary<string, string> pinned = new(UsersPrograms, StringComparer.Ordinal);
        string told = GitProcess.TryRun(location, "config", "-z", "--show-scope", "--get-regexp", @"^gpg\.").Output;
        foreach (string[] part in told.Split('\0').Chunk(2))
        {
            if (part is ["system" or "global" or "command", var setting] && setting.Split('\n', 2) is [var name, var value])
                pinned[name] = value;
        }

        return pinned.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" });
    }
}

internal readonly record struct Evidence(bool IsPushed, bool IsSigned)
{
    public string Grade => !IsPushed ? "local" : IsSigned ? "signed and pushed" : "pushed";
}
