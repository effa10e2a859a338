using System.Globalization;
using System.Text.RegularExpressions;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting;

/// <summary>Addresses of cited lines on a forge: GitHub, GitLab, Bitbucket, Azure DevOps, CodeCommit.</summary>
internal sealed partial class ForgeLinks
{
    private static readonly Func<string, string, int, string>[] Shapes = [GitHub, GitLab, Bitbucket, Azure, CodeCommit];

    private readonly string root;
    private readonly Func<string, string, int, string> rest;

    private ForgeLinks(string root, Func<string, string, int, string> rest) => (this.root, this.rest) = (root, rest);

    /// <summary>No forge's links, but a commit, a path and a line, against which <see cref="MayBe"/> holds a link of any forge.</summary>
    internal static ForgeLinks Place { get; } = new(string.Empty, (commit, file, line) => $"{commit}/{file}#{line}");

    /// <summary>The links of a remote, or null where it is no known forge.</summary>
    public static ForgeLinks? Of(string? address)
    {
        if (ForgeAddress.Read(address) is not { Path.Length: > 0 } remote)
        {
            return null;
        }

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

    /// <summary>The address of a citation.</summary>
    public string Link(Citation citation) =>
        root + rest(citation.Commit.ToString(), Uri.EscapeDataString(citation.Path).Replace("%2F", "/", StringComparison.Ordinal), citation.Line);

    /// <summary>The address of a place.</summary>
    internal string LinkTo(string place) => root + End(rest, place);

    /// <summary>Whether an address is what some forge, wherever it stands, has for a place.</summary>
    internal static bool MayBe(string url, string place) => Array.Exists(Shapes, shape =>
    {
        string end = End(shape, place);
        return end.Length > 0 && url.EndsWith(end, StringComparison.Ordinal) && Root().IsMatch(url.AsSpan(0, url.Length - end.Length));
    });

    private static string End(Func<string, string, int, string> shape, string place) => PlaceParts().Match(place) is { Success: true } parts
        ? shape(parts.Groups["commit"].Value, parts.Groups["file"].Value, int.Parse(parts.Groups["line"].Value, CultureInfo.InvariantCulture))
        : string.Empty;

    private static ForgeLinks OfCodeCommit(string region, string repository) =>
        new($"https://{region}.console.aws.amazon.com/codesuite/codecommit/repositories/{repository}", CodeCommit);

    private static string GitHub(string commit, string file, int line) => $"/blob/{commit}/{file}#L{line}";

    private static string GitLab(string commit, string file, int line) => $"/-/blob/{commit}/{file}#L{line}";

    private static string Bitbucket(string commit, string file, int line) => $"/src/{commit}/{file}#lines-{line}";

    private static string Azure(string commit, string file, int line) =>
        $"?path=/{file}&version=GC{commit}&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=1";

    private static string CodeCommit(string commit, string file, int line) => $"/browse/{commit}/--/{file}?lines={line}-{line}";

    [GeneratedRegex(@"^(?<commit>[0-9a-f]+)/(?<file>.+)#(?<line>\d+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceParts();

    [GeneratedRegex(@"^https?://[\p{L}\p{N}.:-]+(/[\p{L}\p{N}._~%+-]+)+\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Root();
}
