using System.Collections.ObjectModel;

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

        HashSet<GitId>? local = LocalOnly(repository.Location, tip);

        // What is not pushed can be made anew with any signature, so none is asked for.
        GitId[] pushed = local is null ? [] : [.. commits.Distinct().Where(commit => !local.Contains(commit))];
        HashSet<GitId> signed = pushed.Length == 0 ? [] : Signed(repository.Location, pushed);
        return commits.Distinct().ToDictionary(commit => commit, commit => new Evidence(local?.Contains(commit) == false, signed.Contains(commit)));
    }

    /// <summary>
    /// The commits of a history that no remote-tracking branch holds; null where there is no such branch, and so none of them is pushed.
    /// </summary>
    private static HashSet<GitId>? LocalOnly(RepositoryLocation location, GitId tip) =>
        GitProcess.Run(location, "for-each-ref", "--count=1", "refs/remotes/").Length == 0 ? null
            : [.. GitProcess.Lines(location, "rev-list", tip.ToString(), "--not", "--remotes").Select(GitId.Parse)];

    private static HashSet<GitId> Signed(RepositoryLocation location, GitId[] commits)
    {
        (List<GitId> ssh, List<GitId> others) = WithSignature(location, commits);
        return [.. Good(location, ssh, "G"), .. Good(location, others, "GU")];
    }

    /// <summary>
    /// Those of which git says one of some letters: of an SSH key that nobody has vouched for it says U too, and of a key in the user's ring that is
    /// not rated.
    /// </summary>
    private static IEnumerable<GitId> Good(RepositoryLocation location, List<GitId> commits, string letters) => commits.Count == 0 ? []
        : GitProcess.RunWithInput(location, Lines(commits), [.. PinnedPrograms(location), .. Show("tformat:%H %G?")])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => letters.Contains(line[^1], StringComparison.Ordinal))
            .Select(line => GitProcess.Understand(() => GitId.Parse(line[..^2])));

    /// <summary>Which programs check, by whose keys, is what the user has configured, and never what the repository has.</summary>
    private static IEnumerable<string> PinnedPrograms(RepositoryLocation location)
    {
        Dictionary<string, string> pinned = new(UsersPrograms, StringComparer.Ordinal);
        string[] parts = GitProcess.TryRun(location, "config", "-z", "--show-scope", "--get-regexp", @"^gpg\.").Output.Split('\0');
        for (int i = 0; i + 1 < parts.Length; i += 2)
        {
            if (parts[i] is "system" or "global" or "command" && parts[i + 1].Split('\n', 2) is [var name, var value])
                pinned[name] = value;
        }

        return pinned.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" });
    }

    private static (List<GitId> Ssh, List<GitId> Others) WithSignature(RepositoryLocation location, GitId[] commits)
    {
        List<GitId> ssh = [];
        List<GitId> others = [];
        using GitProcess git = GitProcess.StartWithInput(location, Lines(commits), [.. Show("raw"), "-z"]);
        TokenReader shown = new(git.Output);
        while (shown.TryRead(out ReadOnlySpan<byte> commit))
        {
            int end = commit.IndexOf("\n\n"u8);
            ReadOnlySpan<byte> head = end < 0 ? commit : commit[..end];
            int signature = head.IndexOf("\ngpgsig"u8);
            if (signature >= 0)
            {
                bool isSsh = head[signature..].IndexOf("-----BEGIN SSH SIGNATURE-----"u8) >= 0;
                (isSsh ? ssh : others).Add(GitId.Parse(head["commit ".Length..head.IndexOf((byte)'\n')]));
            }
        }

        git.Complete();
        return (ssh, others);
    }

    private static string Lines(IEnumerable<GitId> commits) => string.Join('\n', commits) + "\n";

    private static string[] Show(string format) => ["log", "--no-walk=unsorted", "--stdin", "--no-color", "--no-decorate", "--format=" + format];
}

internal readonly record struct Evidence(bool IsPushed, bool IsSigned)
{
    /// <summary>The grade in the words of reports: <c>local</c>, <c>pushed</c>, or <c>signed and pushed</c>.</summary>
    public string Grade => (IsPushed, IsSigned) switch
    {
        (false, _) => "local",
        (true, false) => "pushed",
        (true, true) => "signed and pushed",
    };
}
