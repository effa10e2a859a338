using NotesToolkit.Insights;

namespace NotesToolkit.Reporting;

/// <summary>Addresses of cited lines on a forge: GitHub, GitLab, Bitbucket, Azure DevOps, CodeCommit.</summary>
internal sealed partial class ForgeLinks(string root, string shape)
{
    private const string GitHub = "/blob/${commit}/${file}#L${line}";
    private const string GitLab = "/-/blob/${commit}/${file}#L${line}";
    private const string Bitbucket = "/src/${commit}/${file}#lines-${line}";
    private const string Azure = "?path=/${file}&version=GC${commit}&line=${line}&lineEnd=${line}&lineStartColumn=1&lineEndColumn=1";
    private const string CodeCommit = "/browse/${commit}/--/${file}?lines=${line}-${line}";

    private static readonly string[] Shapes = [GitHub, GitLab, Bitbucket, Azure, CodeCommit];

    /// <summary>No forge's links, but a commit, a path and a line, against which <see cref="MayBe"/> holds a link of any forge.</summary>
    internal static ForgeLinks Place { get; } = new(string.Empty, "${commit}/${file}#${line}");

    /// <summary>The links of a remote, whose user and password are left out; null where it is of no known forge.</summary>
    public static ForgeLinks? Of(string? remote)
    {
        string text = CodeCommitHelper().Replace(remote ?? string.Empty, "https://git-codecommit.${region}.amazonaws.com/v1/repos/${name}");
        if (!Uri.TryCreate(Shell().Replace(text, "ssh://${host}/${path}"), UriKind.Absolute, out Uri? address)
            || address.Scheme is not ("https" or "http" or "ssh" or "git"))
        {
            return null;
        }

        bool isWeb = address.Scheme is "https" or "http";
        string path = address.AbsolutePath.Trim('/');
        (string host, path) = OnTheWeb(address.IdnHost.ToLowerInvariant(),
            path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path);

        // A host without a dot is a name of the user's own, of which only ssh knows the meaning.
        if (path.Length == 0 || (!isWeb && !host.Contains('.', StringComparison.Ordinal)))
            return null;

        string site = $"{(isWeb ? address.Scheme : "https")}://{host}{(isWeb && !address.IsDefaultPort ? $":{address.Port}" : string.Empty)}/{path}";
        return host switch
        {
            "bitbucket.org" => new(site, Bitbucket),
            "dev.azure.com" => new(site, Azure),
            _ when host.EndsWith(".visualstudio.com", StringComparison.Ordinal) => new(site, Azure),
            _ when host.StartsWith("git-codecommit.", StringComparison.Ordinal) => new(
                $"https://{host.Split('.')[1]}.console.aws.amazon.com/codesuite/codecommit/repositories/{path.Split('/')[^1]}", CodeCommit),
            _ when host.Contains("github", StringComparison.Ordinal) => new(site, GitHub),
            _ when host.Contains("gitlab", StringComparison.Ordinal) => new(site, GitLab),
            _ => null,
        };
    }

    public string Link(Citation citation) => LinkTo(
        Invariant($"{citation.Commit}/{Uri.EscapeDataString(citation.Path).Replace("%2F", "/", StringComparison.Ordinal)}#{citation.Line}"));

    internal string LinkTo(string place) => root + End(shape, place);

    /// <summary>Whether an address is what some forge, wherever it is, has for a place.</summary>
    internal static bool MayBe(string url, string place) => Array.Exists(Shapes, shape =>
    {
        string end = End(shape, place);
        return end.Length > 0 && url.EndsWith(end, StringComparison.Ordinal) && Root().IsMatch(url.AsSpan(0, url.Length - end.Length));
    });

    private static string End(string shape, string place) =>
        PlaceParts().Match(place) is { Success: true } parts ? parts.Result(shape) : string.Empty;

    /// <summary>Where the pages are of what is reached at a host for ssh alone.</summary>
    private static (string Host, string Path) OnTheWeb(string host, string path) => (host, path.Split('/')) switch
    {
        ("ssh.github.com", _) => ("github.com", path),
        ("altssh.gitlab.com", _) => ("gitlab.com", path),
        ("altssh.bitbucket.org", _) => ("bitbucket.org", path),
        ("ssh.dev.azure.com", ["v3", var owner, var project, var name]) => ("dev.azure.com", $"{owner}/{project}/_git/{name}"),
        ("vs-ssh.visualstudio.com", ["v3", var owner, var project, var name]) =>
            ($"{owner.ToLowerInvariant()}.visualstudio.com", $"{project}/_git/{name}"),
        _ => (host, path),
    };

    [GeneratedRegex(@"^(?<commit>[0-9a-f]+)/(?<file>.+)#(?<line>\d+)$", ExactCase)]
    private static partial Regex PlaceParts();

    [GeneratedRegex(@"^https?://[\p{L}\p{N}.:-]+(/[\p{L}\p{N}._~%+-]+)+\z", ExactCase)]
    private static partial Regex Root();

    /// <summary>An address as ssh reads it, <c>git@host:path</c>.</summary>
    [GeneratedRegex(@"^(?!.*://)([^:]*@)?(?<host>[^:@/]+):/*(?<path>.*)$", ExactCase)]
    private static partial Regex Shell();

    [GeneratedRegex(@"^codecommit::(?<region>[a-z0-9-]+)://([^/]*@)?(?<name>[^/@]+)$", AnyCase)]
    private static partial Regex CodeCommitHelper();
}
