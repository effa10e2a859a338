using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Reporting;

namespace NotesToolkit.Tests.Reporting;

public sealed class ForgeLinksTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly Citation Cited = new("1on1s/José Núñez/2026-03-04 #1.md", GitId.Parse(Commit), 12);

    private const string File = "1on1s/Jos%C3%A9%20N%C3%BA%C3%B1ez/2026-03-04%20%231.md";
    private const string OnGitHub = $"/blob/{Commit}/{File}#L12";
    private const string OnGitLab = $"/-/blob/{Commit}/{File}#L12";
    private const string OnBitbucket = $"/src/{Commit}/{File}#lines-12";
    private const string OnAzure = $"?path=/{File}&version=GC{Commit}&line=12&lineEnd=12&lineStartColumn=1&lineEndColumn=1";
    private const string OnCodeCommit = $"/browse/{Commit}/--/{File}?lines=12-12";

    [Theory]
    [InlineData("git@github.com:o/r.git", "https://github.com/o/r" + OnGitHub)]
    [InlineData("https://github.com/o/r", "https://github.com/o/r" + OnGitHub)]
    [InlineData("https://user:secret@github.com/o/r.git", "https://github.com/o/r" + OnGitHub)]
    [InlineData("https://secret@GitHub.com/o/r.git/", "https://github.com/o/r" + OnGitHub)]
    [InlineData("ssh://git@github.com/o/r.git", "https://github.com/o/r" + OnGitHub)]
    [InlineData("ssh://git@ssh.github.com:443/o/r.git", "https://github.com/o/r" + OnGitHub)]
    [InlineData("git@ssh.github.com:o/r.git", "https://github.com/o/r" + OnGitHub)]
    [InlineData("github.com:o/r.git", "https://github.com/o/r" + OnGitHub)]
    [InlineData("git@github.example.com:o/r.git", "https://github.example.com/o/r" + OnGitHub)]
    [InlineData("git@github.com:o/r\"><b>.git", "https://github.com/o/r%22%3E%3Cb%3E" + OnGitHub)]
    [InlineData("git@gitlab.com:g/s/r.git", "https://gitlab.com/g/s/r" + OnGitLab)]
    [InlineData("ssh://git@altssh.gitlab.com:443/g/r.git", "https://gitlab.com/g/r" + OnGitLab)]
    [InlineData("https://oauth2:secret@gitlab.example.com:8443/g/r.git", "https://gitlab.example.com:8443/g/r" + OnGitLab)]
    [InlineData("http://gitlab.example.com:8080/g/r.git", "http://gitlab.example.com:8080/g/r" + OnGitLab)]
    [InlineData("ssh://git@gitlab.example.com:2222/g/r.git", "https://gitlab.example.com/g/r" + OnGitLab)]
    [InlineData("git@bitbucket.org:o/r.git", "https://bitbucket.org/o/r" + OnBitbucket)]
    [InlineData("ssh://git@altssh.bitbucket.org:443/o/r.git", "https://bitbucket.org/o/r" + OnBitbucket)]
    [InlineData("https://user@dev.azure.com/org/My%20Project/_git/r", "https://dev.azure.com/org/My%20Project/_git/r" + OnAzure)]
    [InlineData("git@ssh.dev.azure.com:v3/org/My%20Project/r", "https://dev.azure.com/org/My%20Project/_git/r" + OnAzure)]
    [InlineData("https://org.visualstudio.com/project/_git/r", "https://org.visualstudio.com/project/_git/r" + OnAzure)]
    [InlineData("https://org.visualstudio.com/DefaultCollection/project/_git/r", "https://org.visualstudio.com/DefaultCollection/project/_git/r" + OnAzure)]
    [InlineData("Org@vs-ssh.visualstudio.com:v3/Org/project/r", "https://org.visualstudio.com/project/_git/r" + OnAzure)]
    [InlineData("https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/r", "https://eu-west-1.console.aws.amazon.com/codesuite/codecommit/repositories/r" + OnCodeCommit)]
    [InlineData("codecommit::eu-west-1://r", "https://eu-west-1.console.aws.amazon.com/codesuite/codecommit/repositories/r" + OnCodeCommit)]
    [InlineData("codecommit::eu-west-1://profile@r", "https://eu-west-1.console.aws.amazon.com/codesuite/codecommit/repositories/r" + OnCodeCommit)]
    public void A_citation_links_to_the_line_on_its_forge(string remote, string expected)
    {
        Assert.Equal(expected, ForgeLinks.Of(remote)?.Link(Cited));
        Assert.True(ForgeLinks.MayBe(expected, ForgeLinks.Place.Link(Cited)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/srv/git/github.git")]
    [InlineData("../github")]
    [InlineData("C:\\git\\github")]
    [InlineData("file:///srv/github.com/r.git")]
    [InlineData("git@example.com:o/r.git")]
    [InlineData("github-of-work:o/r.git")]
    [InlineData("ssh://github/o/r.git")]
    [InlineData("https://github.com/")]
    [InlineData("codecommit::eu-west-1")]
    [InlineData("codecommit::evil/x://r")]
    public void A_remote_that_is_no_known_forge_has_no_links(string? remote) => Assert.Null(ForgeLinks.Of(remote));

    [Theory]
    [InlineData("https://github.com/o/r/blob/1123456789abcdef0123456789abcdef01234567/" + File + "#L12")]
    [InlineData("https://github.com/o/r/blob/" + Commit + "/" + File + "#L13")]
    [InlineData("https://github.com/o/r/blob/" + Commit + "/1on1s/other.md#L12")]
    [InlineData("javascript:alert(1)//o" + OnGitHub)]
    [InlineData("https://evil.example/?x=" + OnGitHub)]
    [InlineData("https://user:secret@evil.example/o/r" + OnGitHub)]
    [InlineData("https://evil.example/")]
    public void A_link_to_any_other_place_is_none_of_the_citation(string address) =>
        Assert.False(ForgeLinks.MayBe(address, ForgeLinks.Place.Link(Cited)));
}
