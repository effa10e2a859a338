using NotesToolkit.Insights;

namespace NotesToolkit.Reporting;

/// <summary>Addresses of cited lines on a forge: GitHub, GitLab, Bitbucket, Azure DevOps, CodeCommit.</summary>
public sealed class ForgeLinks
{
    private readonly Func<string, string, int, string> link;

    private ForgeLinks(Func<string, string, int, string> link) => this.link = link;

    /// <summary>The links of a remote, or null where it is no known forge.</summary>
    /// <param name="remote">The remote's address, as git has it, or null.</param>
    public static ForgeLinks? Of(string? remote)
    {
        if (remote is null || Split(remote) is not var (host, path) || path.Length == 0)
        {
            return null;
        }

        string root = $"https://{host}/{path}";
        return host switch
        {
            "github.com" => new((commit, file, line) => $"{root}/blob/{commit}/{file}#L{line}"),
            "gitlab.com" => new((commit, file, line) => $"{root}/-/blob/{commit}/{file}#L{line}"),
            "bitbucket.org" => new((commit, file, line) => $"{root}/src/{commit}/{file}#lines-{line}"),
            "dev.azure.com" => Azure(path),
            "ssh.dev.azure.com" when path.StartsWith("v3/", StringComparison.Ordinal) => Azure(AzurePath(path)),
            _ when host.StartsWith("git-codecommit.", StringComparison.Ordinal) => CodeCommit(host.Split('.')[1], path.Split('/')[^1]),
            _ when host.Contains("github", StringComparison.Ordinal) => new((commit, file, line) => $"{root}/blob/{commit}/{file}#L{line}"),
            _ when host.Contains("gitlab", StringComparison.Ordinal) => new((commit, file, line) => $"{root}/-/blob/{commit}/{file}#L{line}"),
            _ => null,
        };
    }

    /// <summary>The address of a citation.</summary>
    /// <param name="citation">The citation.</param>
    public string Link(Citation citation) => link(
        citation.Commit.ToString(),
        string.Join('/', citation.Path.Split('/').Select(Uri.EscapeDataString)),
        citation.Line);

    private static ForgeLinks Azure(string path) => new((commit, file, line) =>
        $"https://dev.azure.com/{path}?path=/{file}&version=GC{commit}&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=1");

    private static string AzurePath(string path)
    {
        string[] parts = path.Split('/');
        return parts.Length == 4 ? $"{parts[1]}/{parts[2]}/_git/{parts[3]}" : path;
    }

    private static ForgeLinks CodeCommit(string region, string repository) => new((commit, file, line) =>
        $"https://{region}.console.aws.amazon.com/codesuite/codecommit/repositories/{repository}/browse/{commit}/--/{file}?lines={line}-{line}");

    /// <summary>Host and path of <c>https://user@host/path.git</c>, <c>ssh://git@host:22/path</c> or <c>git@host:path</c>.</summary>
    private static (string Host, string Path)? Split(string remote)
    {
        if (Uri.TryCreate(remote, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http" or "ssh" or "git")
        {
            return (address.Host.ToLowerInvariant(), Trim(address.AbsolutePath));
        }

        int at = remote.IndexOf('@', StringComparison.Ordinal);
        int colon = remote.IndexOf(':', StringComparison.Ordinal);
        return colon > at + 1 && !remote.Contains("://", StringComparison.Ordinal)
            ? (remote[(at + 1)..colon].ToLowerInvariant(), Trim(remote[(colon + 1)..]))
            : null;
    }

    private static string Trim(string path)
    {
        path = path.Trim('/');
        return path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
    }
}
