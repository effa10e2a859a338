using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[Collection(nameof(WrittenPrograms))]
public sealed class HookInstallerTests : IDisposable
{
    private const string PreCommit = ".git/hooks/pre-commit";

    private readonly TemporaryRepository repository = new("--template=");

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_commit_goes_through_where_the_program_says_so_and_not_where_it_does_not()
    {
        Install(Program("exit 0"));
        repository.Write("a.md", "one");
        repository.Commit("one");

        Install(Program("echo 'say what to write' >&2; exit 1"));
        repository.Write("a.md", "two");
        repository.Git("add", "-A");
        (int exit, _, string error) = repository.TryGit("commit", "-m", "two");

        Assert.NotEqual(0, exit);
        Assert.Equal("say what to write\n", error);
        Assert.Equal("one\n", repository.Git("log", "--format=%s"));
    }

    [Fact]
    public void A_merge_without_conflict_is_checked_too()
    {
        repository.Write("a.md", "one");
        repository.Commit("one");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("b.md", "one");
        GitId side = repository.Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Write("c.md", "one");
        repository.Commit("main");
        Install(Program("env | grep -o '^GITHEAD_[0-9a-f]*' >&2; exit 1"));

        (int exit, _, string error) = repository.TryGit("merge", "--no-edit", "side");

        Assert.NotEqual(0, exit);
        Assert.Contains("GITHEAD_" + side, error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hook_is_found_again_by_the_path_and_says_how_to_repair_it_where_it_is_not()
    {
        string program = Program("echo from the path >&2; exit 1");
        Install(Path.Combine(repository.Outside, "it's gone"));
        repository.Variables["PATH"] = WithoutNotes();

        (int exit, _, string error) = repository.TryGit("commit", "--allow-empty", "-m", "one");
        Assert.NotEqual(0, exit);
        Assert.Contains("it's gone is gone and no notes is on the PATH", error, StringComparison.Ordinal);
        Assert.Contains("run 'notes hook install' again", error, StringComparison.Ordinal);

        repository.Variables["PATH"] = Path.GetDirectoryName(program) + ":" + Environment.GetEnvironmentVariable("PATH");
        Assert.Equal("from the path\n", repository.TryGit("commit", "--allow-empty", "-m", "one").Error);
    }

    /// <summary>A folder that holds of the PATH what the hook and git need: a notes that is installed here is none of it.</summary>
    private string WithoutNotes()
    {
        string folder = Directory.CreateDirectory(Path.Combine(repository.Outside, "path")).FullName;
        string[] path = Environment.GetEnvironmentVariable("PATH")!.Split(':');
        foreach (string tool in new[] { "git", "sh", "grep" })
        {
            File.CreateSymbolicLink(Path.Combine(folder, tool), path.Select(each => Path.Combine(each, tool)).First(File.Exists));
        }

        return folder;
    }

    [Theory]
    [InlineData("#!/bin/sh\nset -e\necho \"first ${0##*/}\" >&2\nfalse\necho never >&2\n", "first pre-commit\n")]
    [InlineData("#!/usr/bin/env bash\necho \"first $#\" >&2\nexit 3\n", "first 0\n")]
    [InlineData("#!/bin/sh\necho first >&2\nexit 0\n", "first\nours\n")]
    [InlineData("#!/bin/sh\necho first >&2\nexec true\n", "first\nours\n")]
    public void A_hook_that_is_there_runs_first_and_its_failure_fails(string script, string expected)
    {
        WriteHook(script);
        Install(Program("echo ours >&2; exit 1"));

        (int exit, _, string error) = repository.TryGit("commit", "--allow-empty", "-m", "one");

        Assert.NotEqual(0, exit);
        Assert.Equal(expected, error);
    }

    [Fact]
    public void A_hook_that_git_would_not_run_is_not_run()
    {
        WriteHook("#!/bin/sh\nexit 1\n");
        File.SetUnixFileMode(Path.Combine(repository.Root, PreCommit), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Install(Program("exit 0"));

        Assert.Equal(0, repository.TryGit("commit", "--allow-empty", "-m", "one").Exit);
    }

    [Fact]
    public void Installing_twice_changes_nothing_and_uninstalling_puts_everything_back()
    {
        const string Script = "#!/bin/sh\r\necho mine\n\n  ";
        WriteHook(Script);
        UnixFileMode mode = File.GetUnixFileMode(Path.Combine(repository.Root, PreCommit));
        string program = Program("exit 0");

        Assert.Equal(["installed pre-commit; the hook that was there is kept and runs first", "installed pre-merge-commit"], Install(program));
        Assert.Equal(["pre-commit is installed already", "pre-merge-commit is installed already"], Install(program));
        Assert.Equal(["installed pre-commit", "installed pre-merge-commit"], Install(program + "-moved"));
        Assert.Equal(["put back pre-commit, as it was before", "removed pre-merge-commit"], Uninstall());
        Assert.Equal(["pre-commit is none of ours, and stays as it is", "there is no pre-merge-commit"], Uninstall());

        Assert.Equal(["pre-commit"], Directory.EnumerateFiles(Path.Combine(repository.Root, ".git/hooks")).Select(Path.GetFileName));
        Assert.Equal(Script, File.ReadAllText(Path.Combine(repository.Root, PreCommit)));
        Assert.Equal(mode, File.GetUnixFileMode(Path.Combine(repository.Root, PreCommit)));
    }

    [Fact]
    public void A_hook_that_is_a_link_stays_a_link_and_its_target_is_not_written()
    {
        repository.Write("scripts/check", "#!/bin/sh\nexit 0\n");
        Directory.CreateDirectory(Path.Combine(repository.Root, ".git/hooks"));
        File.CreateSymbolicLink(Path.Combine(repository.Root, PreCommit), "../../scripts/check");

        Install(Program("exit 0"));
        Uninstall();

        Assert.Equal("../../scripts/check", new FileInfo(Path.Combine(repository.Root, PreCommit)).LinkTarget);
        Assert.Equal("#!/bin/sh\nexit 0\n", File.ReadAllText(Path.Combine(repository.Root, "scripts/check")));
    }

    [Fact]
    public void Nothing_is_overwritten_where_another_tool_wrote_over_our_hook()
    {
        WriteHook("#!/bin/sh\necho before\n");
        Install(Program("exit 0"));
        WriteHook("#!/bin/sh\necho after\n");

        NotesException refused = Assert.Throws<NotesException>(() => Install(Program("exit 0")));

        Assert.Contains("decide which of them to keep", refused.Message, StringComparison.Ordinal);
        Assert.Equal("#!/bin/sh\necho after\n", File.ReadAllText(Path.Combine(repository.Root, PreCommit)));
        Assert.Equal("#!/bin/sh\necho before\n", File.ReadAllText(Path.Combine(repository.Root, PreCommit + ".before-notes")));
    }

    [Fact]
    public void The_hooks_path_of_the_configuration_is_honoured()
    {
        repository.Git("config", "core.hooksPath", "our hooks");
        Install(Program("exit 1"));

        Assert.True(File.Exists(Path.Combine(repository.Root, "our hooks/pre-commit")));
        Assert.NotEqual(0, repository.TryGit("commit", "--allow-empty", "-m", "one").Exit);
    }

    [Fact]
    public void A_linked_worktree_shares_the_hooks()
    {
        repository.Commit("one");
        string linked = Path.Combine(repository.Outside, "linked");
        repository.Git("worktree", "add", "-q", linked);

        HookInstaller.For(RepositoryLocation.Find(linked, GitEnvironment.Empty)!).Install(Program("exit 1"), NameOf);

        Assert.Null(HookInstaller.For(repository.Location).Fault);
        Assert.NotEqual(0, repository.TryGitIn(linked, "commit", "--allow-empty", "-m", "two").Exit);
    }

    private IReadOnlyList<string> Install(string program) => HookInstaller.For(repository.Location).Install(program, NameOf);

    private IReadOnlyList<string> Uninstall() => HookInstaller.For(repository.Location).Uninstall(NameOf);

    private static string NameOf(string path) => Path.GetFileName(path);

    private string Program(string body)
    {
        string file = Path.Combine(repository.Outside, "bin", "notes");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"#!/bin/sh\n[ \"$*\" = 'hook run' ] || exit 9\n{body}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }

    private void WriteHook(string script)
    {
        repository.Write(PreCommit, script);
        File.SetUnixFileMode(Path.Combine(repository.Root, PreCommit), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute);
    }
}
