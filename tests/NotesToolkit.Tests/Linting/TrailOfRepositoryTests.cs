using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.Linting;

/// <summary>The trail rules over real repositories.</summary>
public sealed class TrailOfRepositoryTests : IDisposable
{
    private const string Path = "1on1s/priya/2024-10-04.md";
    private const string Runbook = "- [ ] @priya merges the runbook  [output:: a link]  [due:: 2024-10-18]  [id:: priya-1004a]\n";
    private const string Alerts = "- [ ] @priya names an owner for the alerts  [output:: a name]  [due:: 2024-10-18]  [id:: priya-1004b]\n";
    private const string Head = "---\ndate: 2024-10-04\nowner: dana\nwith: priya\n---\n## Commitments\nescalate:: @sam\n\n";

    private static readonly DateOnly Later = new(2024, 10, 14);

    private readonly TemporaryRepository repository = new();

    public TrailOfRepositoryTests()
    {
        On("2024-10-04");
        repository.Write("notes.yml", "owner: dana\n");
        repository.Write(Path, Head + Runbook + Alerts);
        repository.Commit("notes: priya 10-04");
    }

    public void Dispose() => repository.Dispose();

    [Fact]
    public void The_index_is_held_against_HEAD_and_not_the_work_tree()
    {
        repository.Write(Path, Head + Runbook.Replace("10-18", "10-25", StringComparison.Ordinal) + Alerts);
        repository.Git("add", "-A");
        repository.Write(Path, Head + Runbook + Alerts);

        Assert.Equal([$"NT401 {Path}"], Staged(Later));
        Assert.Empty(WorkTree(Later));
    }

    [Fact]
    public void The_work_tree_is_held_against_HEAD()
    {
        repository.Write(Path, Head + Runbook);

        Assert.Equal([$"NT402 {Path}"], WorkTree(Later));
        Assert.Empty(Staged(Later));
    }

    [Fact]
    public void A_range_is_held_against_its_first_commit()
    {
        repository.Write(Path, Head + Runbook.Replace("@priya", "@lee", StringComparison.Ordinal) + Alerts);
        repository.Commit("Let Lee do it");

        Assert.Equal([$"NT403 {Path}"], Since("HEAD~1", Later));
        Assert.Empty(Since("HEAD", Later));
    }

    [Fact]
    public void A_draft_may_be_corrected_on_the_business_day_after_its_first_commit_and_no_longer()
    {
        repository.Write(Path, Head + Runbook.Replace("10-18", "10-25", StringComparison.Ordinal) + Alerts);

        Assert.Empty(WorkTree(new(2024, 10, 7)));
        Assert.Equal([$"NT401 {Path}"], WorkTree(new(2024, 10, 8)));
    }

    [Fact]
    public void A_later_commit_begins_no_new_draft()
    {
        On("2024-10-14");
        repository.Write(Path, Head + Runbook + Alerts + "\n## Decisions\n- Ship\n");
        repository.Commit("Add a decision");
        repository.Write(Path, Head + Runbook.Replace("10-18", "10-25", StringComparison.Ordinal) + Alerts);

        Assert.Equal([$"NT401 {Path}"], WorkTree(Later));
    }

    [Fact]
    public void A_note_that_moves_to_another_folder_keeps_its_history()
    {
        const string moved = "1on1s/archive/priya/2024-10-04.md";
        On("2024-10-14");
        repository.Delete(Path);
        repository.Write(moved, Head + Runbook + Alerts);
        repository.Git("add", "-A");
        Assert.Empty(Staged(Later));

        repository.Commit("Put it away");
        repository.Write(moved, Head + Runbook.Replace("10-18", "10-25", StringComparison.Ordinal) + Alerts);
        Assert.Equal([$"NT401 {moved}"], WorkTree(Later));
    }

    [Theory]
    [InlineData("ps: {name: Priya Raman}\nlee: {name: Lee}\n")]
    [InlineData("ps: {name: Priya Shah, emails: [P@example.com]}\nlee: {name: Lee}\n")]
    [InlineData("pia: {name: Pia}\nlee: {name: Lee}\n", "NT403", "NT405", "NT408")]
    [InlineData("ps: {name: Priya Raman}\npriya: {name: Priya Iyer}\nlee: {name: Lee}\n", "NT403", "NT405", "NT408")]
    public void A_persons_key_that_the_roster_renames_in_the_same_change_is_the_same_person(string people, params string[] told)
    {
        const string Cancelled = "---\ndate: 2024-10-03\nowner: dana\nwith: priya\nkind: cancelled\nby: priya\n---\n";
        string lees = (Head + "- [ ] @priya shows @Priya. the *gate* to @lee, at [the desk of @priya](x)  [due:: 2024-10-18]  [id:: lee-1004a]\n")
            .Replace("with: priya", "with: lee", StringComparison.Ordinal).Replace("@sam", "@priya-", StringComparison.Ordinal);
        repository.Write("people.yml", "priya: {name: Priya Raman, emails: [p@example.com]}\nlee: {name: Lee}\n");
        repository.Write("1on1s/priya/2024-10-03-cancelled.md", Cancelled);
        repository.Write("1on1s/lee/2024-10-04.md", lees);
        repository.Commit("More of them");

        repository.Write("people.yml", people);
        repository.Delete(Path);
        repository.Delete("1on1s/priya/2024-10-03-cancelled.md");
        repository.Write("1on1s/ps/2024-10-03-cancelled.md", Renamed(Cancelled));
        repository.Write("1on1s/ps/2024-10-04.md", Renamed(Head + Runbook + Alerts));
        repository.Write("1on1s/lee/2024-10-04.md", Renamed(lees));
        repository.Git("add", "-A");

        Assert.Equal(told, Staged(Later).Select(finding => finding[..5]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(told, WorkTree(Later).Select(finding => finding[..5]).Distinct().Order(StringComparer.Ordinal));

        static string Renamed(string text) => text.Replace("with: priya", "with: ps", StringComparison.Ordinal)
            .Replace("by: priya", "by: ps", StringComparison.Ordinal).Replace("@priya", "@ps", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_note_may_follow_the_renamed_key_in_a_later_commit()
    {
        repository.Write("people.yml", "ps: {name: Priya}\nlee: {name: Lee}\n");
        repository.Commit("Rename her");
        repository.Delete(Path);
        repository.Write("1on1s/ps/2024-10-04.md", (Head + Runbook + Alerts).Replace("priya\n", "ps\n", StringComparison.Ordinal)
            .Replace("@priya", "@ps", StringComparison.Ordinal));

        Assert.Empty(WorkTree(Later));
    }

    [Fact]
    public void What_else_is_rewritten_where_a_key_is_renamed_is_told()
    {
        repository.Write("people.yml", "priya: {name: Priya}\nlee: {name: Lee}\n");
        repository.Commit("People");
        repository.Write("people.yml", "ps: {name: Priya}\nlee: {name: Lee}\n");
        repository.Write(Path, Head.Replace("with: priya", "with: ps", StringComparison.Ordinal)
            + Runbook.Replace("@priya merges", "@ps reads", StringComparison.Ordinal) + Alerts.Replace("@priya", "@lee", StringComparison.Ordinal));

        Assert.Equal([$"NT403 {Path}", $"NT403 {Path}"], WorkTree(Later));
    }

    [Fact]
    public void A_deleted_note_is_told_at_its_path()
    {
        repository.Delete(Path);

        Assert.Equal([$"NT408 {Path}"], WorkTree(Later));
    }

    [Fact]
    public void Another_persons_note_does_not_take_a_deleted_one_over()
    {
        repository.Delete(Path);
        repository.Write("1on1s/tom/2024-10-07.md", (Head + Runbook + Alerts).Replace("10-04\n", "10-07\n", StringComparison.Ordinal).Replace("with: priya", "with: tom", StringComparison.Ordinal));
        repository.Git("add", "-A");

        Assert.Contains($"NT408 {Path}", Staged(Later));
        Assert.Contains($"NT408 {Path}", WorkTree(Later));
    }

    [Fact]
    public void A_merge_answers_for_what_no_parent_has_and_for_nothing_else()
    {
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write(Path, Head + Runbook + Alerts.Replace("names an owner", "finds an owner", StringComparison.Ordinal));
        repository.Commit("Reword on the side");
        repository.Git("checkout", "-q", "main");
        repository.Write(Path, "\uFEFF" + Head + Runbook.Replace("[ ]", "[x]", StringComparison.Ordinal).Replace("[id", "[completion:: 2024-10-11]  [id", StringComparison.Ordinal) + Alerts);
        repository.Commit("Settle on main");
        repository.TryGit("merge", "-q", "--no-commit", "--no-ff", "side");

        string merged = Head + Runbook.Replace("[ ]", "[x]", StringComparison.Ordinal).Replace("[id", "[completion:: 2024-10-11]  [id", StringComparison.Ordinal)
            + Alerts.Replace("names an owner", "finds an owner", StringComparison.Ordinal);
        repository.Write(Path, merged);
        repository.Git("add", "-A");
        Assert.Empty(Staged(Later));

        repository.Write(Path, merged.Replace("finds an owner", "invents an owner", StringComparison.Ordinal).Replace("@priya finds", "@lee finds", StringComparison.Ordinal));
        repository.Git("add", "-A");
        Assert.Equal([$"NT403 {Path}"], Staged(Later));
    }

    [Fact]
    public void A_note_that_a_merge_brings_is_neither_late_nor_gone()
    {
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("1on1s/priya/2024-10-11.md", Head.Replace("10-04", "10-11", StringComparison.Ordinal));
        repository.Commit("A note on the side");
        repository.Git("checkout", "-q", "main");
        repository.Write("other.txt", "other");
        repository.Commit("Something else");
        repository.TryGit("merge", "-q", "--no-commit", "--no-ff", "side");

        Assert.Empty(Staged(new(2024, 12, 2)));
    }

    [Fact]
    public void An_amended_commit_is_held_against_HEAD()
    {
        repository.Write(Path, Head + Runbook);
        repository.Git("add", "-A");

        Assert.Equal([$"NT402 {Path}"], Staged(Later));
        Assert.Empty(Staged(new(2024, 10, 4)));
    }

    [Fact]
    public void In_a_shallow_clone_the_draft_is_over()
    {
        repository.Git("commit", "-q", "--allow-empty", "-m", "Something else");
        using TemporaryRepository clone = new("no-init");
        clone.TryGitIn(clone.Outside, "clone", "-q", "--depth", "1", "file://" + repository.Root, clone.Root);
        clone.Write(Path, Head + Runbook);

        Assert.Equal([$"NT402 {Path}"], WorkTree(new(2024, 10, 4), clone));
    }

    [Fact]
    public void A_first_commit_has_nothing_before_it()
    {
        using TemporaryRepository empty = new();
        empty.Write(Path, Head + Runbook);
        empty.Git("add", "-A");

        Assert.Equal([$"NT405 {Path}"], Staged(Later, empty));
    }

    private static List<string> WorkTree(DateOnly today, TemporaryRepository at)
    {
        using GitRepository opened = at.Open();
        return Judge(opened, new WorkTreeSource(at.Root), opened.InWorkTree(), today);
    }

    private static List<string> Staged(DateOnly today, TemporaryRepository at)
    {
        using GitRepository opened = at.Open();
        return Judge(opened, new IndexSource(opened, string.Empty), opened.Staged(), today);
    }

    private static List<string> Judge(
        GitRepository opened, FileSource source, IReadOnlyList<FileChange> changes, DateOnly today, (string Name, GitId Commit)? since = null)
    {
        Notebook after = Notebook.Read(source);
        LintRequest request = GitPast.Of(opened, string.Empty, after, changes, since).Request(after, today, paths: null) with
        {
            Select = RuleList.All.OfType<TrailRule>().Select(rule => rule.Info.Id).ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
        return [.. Linter.Lint(request).Findings.Select(finding => $"{finding.Rule.Id} {finding.Source.Path}")];
    }

    private List<string> WorkTree(DateOnly today) => WorkTree(today, repository);

    private List<string> Staged(DateOnly today) => Staged(today, repository);

    private List<string> Since(string revision, DateOnly today)
    {
        using GitRepository opened = repository.Open();
        GitId since = opened.Resolve(revision);
        GitId head = opened.Head!.Value;
        return Judge(opened, new CommitSource(opened, head, string.Empty), opened.Between(since, head), today, (revision, since));
    }

    private void On(string day)
    {
        repository.Variables["GIT_COMMITTER_DATE"] = day + "T12:00:00+00:00";
        repository.Variables["GIT_AUTHOR_DATE"] = day + "T12:00:00+00:00";
    }
}
