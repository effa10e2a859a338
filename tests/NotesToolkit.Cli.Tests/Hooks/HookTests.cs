namespace NotesToolkit.Cli.Tests.Hooks;

/// <summary>The hook, run by the real git as a process of its own.</summary>
public sealed class HookTests
{
    /// <summary>The hooks that the program installs, which name no repository: it is asked for them once.</summary>
    private static readonly Lazy<Dictionary<string, string>> Installed = new(() =>
    {
        using TemporaryNotes notes = new();
        notes.Git("init", "-q");
        Outcome installed = BuiltProgram.Run(notes.Folder, "hook", "install");
        Assert.True(installed.Exit == 0, installed.All);
        string[] hooks = [.. Directory.GetFiles(Path.Combine(notes.Folder, HooksFolder)).Where(file => !file.EndsWith(".sample", StringComparison.Ordinal))];
        Assert.Equal(2, hooks.Length);
        return hooks.ToDictionary(hook => Path.GetFileName(hook), File.ReadAllText);
    });

    private static string HooksFolder => Path.Combine(".git", "hooks");

    [Fact]
    public void A_meeting_without_owner_or_date_is_not_committed_and_a_repaired_one_is()
    {
        using TemporaryNotes notes = Repository(Samples.Rejected);
        notes.Git("add", "-A");
        Outcome rejected = notes.Git("commit", "-m", "Meet Priya");
        Assert.NotEqual(0, rejected.Exit);
        Assert.Contains("NT004 owner-missing", rejected.All, StringComparison.Ordinal);
        Assert.Contains("NT103 commitment-due: no due date. Write [due:: yyyy-MM-dd].", rejected.All, StringComparison.Ordinal);
        Assert.Contains("The commit was not made.", rejected.All, StringComparison.Ordinal);
        Assert.NotEqual(0, notes.Git("rev-parse", "--verify", "-q", "HEAD").Exit);

        notes.Write(Samples.Path, Samples.Clean);
        notes.Git("add", "-A");
        Outcome accepted = notes.Git("commit", "-q", "-m", "Meet Priya");
        Assert.Equal((0, string.Empty), (accepted.Exit, accepted.All));
    }

    [Fact]
    public void The_index_is_judged_and_not_the_work_tree()
    {
        using TemporaryNotes notes = Repository(Samples.Clean);
        notes.Git("add", "-A");
        notes.Write(Samples.Path, Samples.Rejected);
        Assert.Equal(0, notes.Git("commit", "-q", "-m", "The staged one is clean").Exit);

        notes.Git("add", "-A");
        notes.Write(Samples.Path, Samples.Clean);
        Assert.NotEqual(0, notes.Git("commit", "-q", "-m", "The staged one is not").Exit);
    }

    [Theory]
    [InlineData("commit", "-q", "-a", "-m", "All")]
    [InlineData("commit", "-q", "-m", "One", "--", Samples.Path)]
    public void A_commit_that_brings_its_own_index_is_judged_by_it(params string[] commit)
    {
        using TemporaryNotes notes = Repository(Samples.Clean);
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "--no-verify", "-m", "Clean");
        notes.Write(Samples.Path, Samples.Rejected);
        Assert.NotEqual(0, notes.Git(commit).Exit);
        notes.Write(Samples.Path, Samples.Clean + "\n");
        Outcome accepted = notes.Git(commit);
        Assert.True(accepted.Exit == 0, accepted.All);
    }

    [Fact]
    public void Odd_paths_are_judged()
    {
        using TemporaryNotes notes = Repository(Samples.Clean);
        IReadOnlyList<string> odd = [" with spaces", "-\"quoted\"", "-日本", "-back\\slash"];
        string[] paths = [.. odd.Select(ending => $"1on1s/priya/2026-03-04{ending}.md")];
        foreach (string path in paths)
            notes.Write(path, Samples.Rejected);

        notes.Git("add", "-A");
        Outcome rejected = notes.Git("commit", "-m", "Odd");
        Assert.NotEqual(0, rejected.Exit);
        Assert.All(paths, path => Assert.Contains(path + ":1:1: error NT004", rejected.All, StringComparison.Ordinal));
    }

    [Fact]
    public void A_linked_worktree_is_guarded_too()
    {
        using TemporaryNotes notes = Repository(Samples.Clean);
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "--no-verify", "-m", "Clean");
        notes.Git("worktree", "add", "-q", "tree");
        string tree = Path.Combine(notes.Folder, "tree");
        File.WriteAllText(Path.Combine(tree, Samples.Path), Samples.Rejected);
        Assert.NotEqual(0, GitRunner.Run(tree, "commit", "-q", "-a", "-m", "Bad").Exit);
        File.WriteAllText(Path.Combine(tree, Samples.Path), Samples.Clean + "\n");
        Assert.Equal(0, GitRunner.Run(tree, "commit", "-q", "-a", "-m", "Good").Exit);
    }

    [Fact]
    public void A_merge_is_not_blamed_for_what_a_parent_has()
    {
        using TemporaryNotes notes = Repository(Samples.Clean);
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "--no-verify", "-m", "Clean");
        notes.Git("switch", "-q", "-c", "side");
        notes.Write("1on1s/priya/2026-03-03.md", Samples.Rejected.Replace("2026-03-04", "2026-03-03", StringComparison.Ordinal));
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "--no-verify", "-m", "Bad, and let through");
        notes.Git("switch", "-q", "main");
        notes.Write("README.md", "Elsewhere.\n");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "--no-verify", "-m", "Elsewhere");
        Outcome merged = notes.Git("merge", "-q", "--no-edit", "side");
        Assert.True(merged.Exit == 0, merged.All);
    }

    [Fact]
    public void A_hook_that_is_there_runs_first_and_comes_back()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        string hook = Path.Combine(notes.Folder, ".git", "hooks", "pre-commit");
        GitRunner.WriteProgram(hook, "#!/bin/sh\necho was here >&2\n");
        BuiltProgram.Run(notes.Folder, "hook", "install");
        notes.Git("add", "-A");
        Outcome committed = notes.Git("commit", "-q", "-m", "Clean");
        Assert.Contains("was here", committed.Error, StringComparison.Ordinal);
        Assert.Equal(0, committed.Exit);
        BuiltProgram.Run(notes.Folder, "hook", "uninstall");
        Assert.Equal("#!/bin/sh\necho was here >&2\n", File.ReadAllText(hook));
    }

    [Fact]
    public void A_configured_hooks_folder_is_used()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        notes.Git("init", "-q");
        notes.Git("config", "core.hooksPath", "my hooks");
        Assert.Equal(0, BuiltProgram.Run(notes.Folder, "hook", "install").Exit);
        Assert.True(File.Exists(Path.Combine(notes.Folder, "my hooks", "pre-commit")));
        notes.Git("add", "-A");
        Assert.NotEqual(0, notes.Git("commit", "-q", "-m", "Bad").Exit);
    }

    [Fact]
    public void The_published_program_says_its_version() =>
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", BuiltProgram.Run(AppContext.BaseDirectory, "--version").Output);

    private static TemporaryNotes Repository(string note)
    {
        // The hook is a process of its own and has the real clock, by which a meeting of 2026-03-04 is written down late.
        TemporaryNotes notes = Samples.Root(note).Write("notes.yml", "owner: dana\nrules: {late-note: off}\n");
        notes.Git("init", "-q");
        foreach ((string name, string hook) in Installed.Value)
            GitRunner.WriteProgram(Path.Combine(notes.Folder, HooksFolder, name), hook);

        return notes;
    }
}
