using NotesToolkit.Insights;

namespace NotesToolkit.Reporting;

/// <summary>Addresses of cited lines on a forge: GitHub, GitLab, Bitbucket, Azure DevOps, CodeCommit.</summary>
internal sealed partial class ForgeLinks
{
    private const string GitHub = "/blob/{commit}/{file}#L{line}";
    private const string GitLab = "/-/blob/{commit}/{file}#L{line}";
    private const string Bitbucket = "/src/{commit}/{file}#lines-{line}";
    private const string Azure = "?path=/{file}&version=GC{commit}&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=1";
    private const string CodeCommit = "/browse/{commit}/--/{file}?lines={line}-{line}";

    private static readonly string[] Shapes = [GitHub, GitLab, Bitbucket, Azure, CodeCommit];

    private readonly string root;
    private readonly string shape;

    private ForgeLinks(string root, string shape) => (this.root, this.shape) = (root, shape);

    /// <summary>No forge's links, but a commit, a path and a line, against which <see cref="MayBe"/> holds a link of any forge.</summary>
    internal static ForgeLinks Place { get; } = new(string.Empty, "{commit}/{file}#{line}");

    public static ForgeLinks? Of(string? address)
    {
        if (ForgeAddress.Read(address) is not { Path.Length: > 0 } remote)
            return null;

        string site = $"{remote.Site}/{remote.Path}";
        string[] parts = remote.Path.Split('/');
        return remote.Host switch
        {
            "bitbucket.org" => new(site, Bitbucket),
            "dev.azure.com" => new(site, Azure),
            "codecommit" when parts is [var region, var repository] => OfCodeCommit(region, repository),
            _ when remote.Host.EndsWith(".visualstudio.com", StringComparison.Ordinal) => new(site, Azure),
            _ when remote.Host.StartsWith("git-codecommit.", StringComparison.Ordinal) => OfCodeCommit(remote.Host.Split('.')[1], parts[^1]),
            _ when remote.Host.Contains("github", StringComparison.Ordinal) => new(site, GitHub),
            _ when remote.Host.Contains("gitlab", StringComparison.Ordinal) => new(site, GitLab),
            _ => null,
        };
    }

    public string Link(Citation citation) => root + End(shape, citation.Commit.ToString(),
        Uri.EscapeDataString(citation.Path).Replace("%2F", "/", StringComparison.Ordinal), Invariant($"{citation.Line}"));

    internal string LinkTo(string place) => root + End(shape, place);

    /// <summary>Whether an address is what some forge, wherever it is, has for a place.</summary>
    internal static bool MayBe(string url, string place) => Array.Exists(Shapes, shape =>
    {
        string end = End(shape, place);
        return end.Length > 0 && url.EndsWith(end, StringComparison.Ordinal) && Root().IsMatch(url.AsSpan(0, url.Length - end.Length));
    });

    private static string End(string shape, string place) => PlaceParts().Match(place) is { Success: true } parts
        ? End(shape, parts.Groups["commit"].Value, parts.Groups["file"].Value, parts.Groups["line"].Value)
        : string.Empty;

    private static string End(string shape, string commit, string file, string line) => shape.Replace("{commit}", commit, StringComparison.Ordinal)
        .Replace("{line}", line, StringComparison.Ordinal).Replace("{file}", file, StringComparison.Ordinal);

    private static ForgeLinks OfCodeCommit(string region, string repository) =>
        new($"https://{region}.console.aws.amazon.com/codesuite/codecommit/repositories/{repository}", CodeCommit);

    [GeneratedRegex(@"^(?<commit>[0-9a-f]+)/(?<file>.+)#(?<line>\d+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceParts();

    [GeneratedRegex(@"^https?://[\p{L}\p{N}.:-]+(/[\p{L}\p{N}._~%+-]+)+\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Root();
}

/// <summary>Where the pages of a remote are, as its address says. Names and passwords in the address are left out.</summary>
internal sealed record ForgeAddress(string Host, string Site, string Path)
{
    private const string CodeCommit = "codecommit::";

    /// <summary>
    /// Reads <c>https://user@host:8443/path.git</c>, <c>ssh://git@host:22/path</c>, <c>git@host:path</c> or
    /// <c>codecommit::region://profile@name</c>; null for any other.
    /// </summary>
    public static ForgeAddress? Read(string? remote) => remote switch
    {
        null => null,
        _ when remote.StartsWith(CodeCommit, StringComparison.OrdinalIgnoreCase) => OfCodeCommit(remote[CodeCommit.Length..]),
        _ when Uri.TryCreate(remote, UriKind.Absolute, out Uri? address) && address.Host.Length > 0 => address.Scheme switch
        {
            "https" or "http" => Web(address),
            "ssh" or "git" => Pages(address.IdnHost, address.AbsolutePath),
            _ => null,
        },
        _ when remote.Contains("://", StringComparison.Ordinal) => null,
        _ => OfShell(remote),
    };

    private static ForgeAddress Web(Uri address) =>
        new(address.IdnHost.ToLowerInvariant(),
            $"{address.Scheme}://{address.IdnHost.ToLowerInvariant()}{(address.IsDefaultPort ? string.Empty : $":{address.Port}")}",
            Trim(address.AbsolutePath));

    private static ForgeAddress? OfShell(string remote)
    {
        int colon = remote.IndexOf(':', remote.IndexOf('@', StringComparison.Ordinal) + 1);
        return colon > 0 && Uri.TryCreate($"ssh://{AfterUser(remote[..colon])}/{remote[(colon + 1)..].TrimStart('/')}", UriKind.Absolute,
            out Uri? address)
            ? Pages(address.IdnHost, address.AbsolutePath)
            : null;
    }

    private static ForgeAddress? OfCodeCommit(string place) =>
        place.Split("://") is [{ Length: > 0 } region, { Length: > 0 } name] && Uri.CheckHostName(region) == UriHostNameType.Dns
            ? new("codecommit", string.Empty, $"{region}/{Uri.EscapeDataString(AfterUser(name))}")
            : null;

    /// <summary>
    /// The pages of what is reached by another way than the web. A host without a dot is a name of the user's own, of which only ssh knows
    /// the meaning.
    /// </summary>
    private static ForgeAddress? Pages(string host, string path) => (host.ToLowerInvariant(), Trim(path).Split('/')) switch
    {
        ("ssh.github.com", _) => At("github.com", path),
        ("altssh.gitlab.com", _) => At("gitlab.com", path),
        ("altssh.bitbucket.org", _) => At("bitbucket.org", path),
        ("ssh.dev.azure.com", ["v3", var owner, var project, var name]) => At("dev.azure.com", $"{owner}/{project}/_git/{name}"),
        ("vs-ssh.visualstudio.com", ["v3", var owner, var project, var name]) =>
            At($"{owner.ToLowerInvariant()}.visualstudio.com", $"{project}/_git/{name}"),
        (var other, _) => other.Contains('.', StringComparison.Ordinal) ? At(other, path) : null,
    };

    private static ForgeAddress At(string host, string path) => new(host, $"https://{host}", Trim(path));

    private static string Trim(string path)
    {
        path = path.Trim('/');
        return path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
    }

    private static string AfterUser(string text) => text[(text.LastIndexOf('@') + 1)..];
}
