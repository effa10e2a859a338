namespace NotesToolkit.Reporting;

/// <summary>Where the pages of a remote are, as its address says. Names and passwords in the address are left behind.</summary>
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
