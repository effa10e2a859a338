namespace NotesToolkit.Cli.Tests.Commands;

public sealed partial class SiteTests : IDisposable
{
    private readonly TemporaryNotes notes = new() { Today = new(2026, 3, 4) };

    public void Dispose() => notes.Dispose();

    [Fact]
    public void Every_page_is_reached_from_the_index_and_every_link_leads_to_a_place()
    {
        notes.Git("init", "-q", "-b", "main");
        notes.Write("people.yml", "dana: {name: Dana}\npriya: {name: Priya, manager: dana}\nnew: {name: New, manager: dana}\n");
        notes.Write("1on1s/priya/2026-03-04.md", """
            ---
            date: 2026-03-04
            owner: dana
            with: priya
            ---
            ## Blockers
            - The pager woke us #oncall

            ## Growth
            - Traced the regression  [principle:: Dive Deep]

            ## Commitments
            - [ ] @priya merges the runbook  [due:: 2026-03-11]  [id:: priya-0304a]
            - [ ] @dana asks Payments  [due:: 2026-03-11]  [id:: priya-0304b]

            """);
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "notes");
        notes.Write("1on1s/priya/2026-03-04.md", notes.Read("1on1s/priya/2026-03-04.md").Replace("[due:: 2026-03-11]  [id:: priya-0304a]", "[due:: 2026-03-13]  [id:: priya-0304a]", StringComparison.Ordinal));
        notes.Git("commit", "-q", "-a", "-m", "later");
        Assert.Equal(0, notes.Run("report", "--all", "-o", "out", "--format", "html").Exit);

        Dictionary<string, string> pages = Directory.EnumerateFiles(Path.Combine(notes.Folder, "out"), "*.html")
            .ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText, StringComparer.Ordinal);
        Queue<string> left = new(["index.html"]);
        HashSet<string> reached = ["index.html"];
        while (left.TryDequeue(out string? page))
        {
            foreach (string link in Link().Matches(pages[page]).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value)))
            {
                string[] parts = link.Split('#');
                string to = parts[0].Length == 0 ? page : parts[0];
                Assert.Contains(to, pages.Keys);
                Assert.True(parts.Length == 1 || pages[to].Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal), $"{page} leads to {link}");
                if (reached.Add(to))
                {
                    left.Enqueue(to);
                }
            }
        }

        Assert.Equal(pages.Keys.Order(), reached.Order());
        Assert.Contains("trail-priya-0304b.html", reached);
        Assert.Contains("trail-priya~oncall.html", reached);
        Assert.Contains(pages, page => page.Key.StartsWith("note-", StringComparison.Ordinal) && page.Value.Contains("Later: it reads differently in <a", StringComparison.Ordinal));
        Assert.All(pages.Keys, page => Assert.Equal(0, notes.Run("verify", Path.Combine(notes.Folder, "out", page)).Exit));
    }

    [Theory]
    [InlineData("people.yml", "ana: {name: Ana, manager: dana, end: 2026-03-02}\ndana: {name: Dana}\n")]
    [InlineData("README.md", "changed\n")]
    public void The_roster_of_a_last_commit_that_touches_no_note_is_cited_for_who_has_left(string path, string text)
    {
        notes.Git("init", "-q", "-b", "main");
        notes.Write("people.yml", "ana: {name: Ana, manager: dana, end: 2026-03-02}\n");
        notes.Write("1on1s/ana/2026-03-01.md", "---\ndate: 2026-03-01\nowner: dana\nwith: ana\n---\n## Decisions\n- Ship it\n");
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "notes");
        notes.Write(path, text);
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "no note");
        Assert.Equal(0, notes.Run("report", "--all", "-o", "out").Exit);
        string head = notes.Git("rev-parse", "--short=12", "HEAD").Output.Trim();
        Assert.Contains($"people.yml@{head}", notes.Read("out/self-audit-dana.html"), StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
