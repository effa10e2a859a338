using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

/// <summary>What was read is what is committed, through the user's hooks, and whatever else was staged stays so.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class CommitWriterTests : IDisposable
{
    private const string Note = "1on1s/priya/2026-03-04.md";
    private const string Other = "1on1s/tom/2026-03-04.md";
    private static readonly string[] Moved = ["gone.md", "run.md", "moved.md"];

    private readonly TemporaryRepository repository = Begin();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void What_an_editor_writes_meanwhile_stays_in_the_work_tree()
    {
        repository.Write(Note, "checked\n");
        WorkTreeFile read = Read(Note);
        repository.Write(Note, "written meanwhile\n");

        (string commit, IReadOnlyList<string> changedSince) = Commit(read);

        Assert.Equal(repository.Head().Abbreviated, commit);
        Assert.Equal("checked\n", repository.Git("show", $"HEAD:{Note}"));
        Assert.Equal([Note], changedSince);
        Assert.Equal($" M {Note}\n", repository.Git("status", "--short"));
        Assert.Empty(Commit(Read(Note)).ChangedSince);
        Assert.Empty(repository.Git("status", "--short"));
    }

    [Fact]
    public void A_file_that_is_back_is_not_committed_as_deleted()
    {
        repository.Delete(Note);
        WorkTreeFile read = Read(Note);
        repository.Write(Note, "back\n");

        NotesException refused = Assert.Throws<NotesException>(() => Commit(read));

        Assert.Equal($"{Note} cannot be read, or was changed while this command ran: save again.", refused.Message);
    }

    [Fact]
    public void What_is_staged_besides_stays_staged_and_is_not_committed()
    {
        repository.Write("other.txt", "staged\n");
        repository.Write(Other, "staged too\n");
        repository.Git("add", "other.txt", Other);
        repository.Write(Other, "and changed\n");
        repository.Write("announced.txt", "text\n");
        repository.Git("add", "-N", "announced.txt");
        repository.Write(Note, "checked\n");

        Commit(Read(Note));

        Assert.Equal($"two\n\n{Note}\n", repository.Git("log", "-1", "--format=%s", "--name-only"));
        Assert.Equal($"AM {Other}\n A announced.txt\nA  other.txt\n", repository.Git("status", "--short"));
    }

    [Fact]
    public void A_hook_reads_what_is_committed_and_one_that_refuses_leaves_the_index_as_it_was()
    {
        string seen = Path.Combine(repository.Outside, "seen");
        Hook($"git diff --cached --name-only > '{seen}'; git show :{Note} >> '{seen}'; exit 1");
        repository.Write("other.txt", "staged\n");
        repository.Git("add", "other.txt");
        repository.Write(Note, "checked\n");
        byte[] before = File.ReadAllBytes(repository.Location.IndexPath);
        GitId head = repository.Head();

        NotesException refused = Assert.Throws<NotesException>(() => Commit(Read(Note)));

        Assert.EndsWith("Nothing was committed, and what was staged is as it was.", refused.Message, StringComparison.Ordinal);
        Assert.Equal($"{Note}\nchecked\n", File.ReadAllText(seen));
        Assert.Equal(before, File.ReadAllBytes(repository.Location.IndexPath));
        Assert.Equal(head, repository.Head());
        Assert.DoesNotContain(Directory.GetFiles(repository.Location.GitDirectory), file => file.Contains("index.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_hook_stages_is_committed_and_not_taken_back_by_the_index()
    {
        Hook($"echo formatted > {Note}; git add {Note}");
        repository.Write(Note, "checked\n");

        Assert.Empty(Commit(Read(Note)).ChangedSince);

        Assert.Equal("formatted\n", repository.Git("show", $"HEAD:{Note}"));
        Assert.Empty(repository.Git("status", "--short"));
    }

    [Fact]
    public void What_the_last_commit_holds_already_is_no_commit() => Assert.StartsWith(
        "The last commit holds all", Assert.Throws<NotesException>(() => Commit(Read(Note))).Message, StringComparison.Ordinal);

    [Fact]
    public void While_another_git_works_there_nothing_is_committed()
    {
        string held = repository.Location.IndexPath + ".lock";
        File.WriteAllText(held, string.Empty);
        repository.Write(Note, "checked\n");

        NotesException refused = Assert.Throws<NotesException>(() => Commit(Read(Note)));

        Assert.StartsWith($"{held} is there: another git works in this repository", refused.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(held));
    }

    [Theory]
    [InlineData("sha1")]
    [InlineData("sha256")]
    public void The_first_commit_and_each_kind_of_change_are_as_git_would_make_them(string format)
    {
        using TemporaryRepository fresh = Begin(format, isUnborn: true);
        fresh.Write("run.md", "run\n");
        fresh.Write("gone.md", "gone\n");
        fresh.Write("with \"quotes\" and ü\n.md", "odd\n");
        File.CreateSymbolicLink(Path.Combine(fresh.Root, "link.md"), "run.md");
        File.SetUnixFileMode(Path.Combine(fresh.Root, "run.md"), (UnixFileMode)0b111_101_101);
        string[] names = ["run.md", "gone.md", "with \"quotes\" and ü\n.md", "link.md"];
        CommitWriter.Commit(fresh.Location, fresh.Root, [.. names.Select(new WorkTreeSource(fresh.Root).ReadFile)], "one");
        Assert.Empty(fresh.Git("status", "--short"));
        Assert.Equal("100644 100755 100644 120000", string.Join(' ', Modes("gone.md", "run.md", names[2], "link.md")));

        fresh.Delete("gone.md");
        fresh.Git("mv", "run.md", "moved.md");
        CommitWriter.Commit(fresh.Location, fresh.Root, [.. Moved.Select(new WorkTreeSource(fresh.Root).ReadFile)], "two");
        Assert.Empty(fresh.Git("status", "--short"));
        Assert.Equal("D\tgone.md\nR100\trun.md\tmoved.md\n", fresh.Git("log", "-1", "-M", "--format=", "--name-status"));

        IEnumerable<string> Modes(params string[] paths) => paths.Select(path => fresh.Git("ls-files", "-s", "--", path)[..6]);
    }

    [Fact]
    public void Line_ends_are_stored_as_git_stores_them()
    {
        repository.Git("config", "core.autocrlf", "true");
        repository.Write(Note, "one\r\ntwo\r\n");
        Commit(Read(Note));
        Assert.Equal("one\ntwo\n", repository.Git("cat-file", "blob", $"HEAD:{Note}"));
    }

    [Theory]
    [InlineData("core.splitIndex", "true")]
    [InlineData("index.version", "4")]
    [InlineData("core.untrackedCache", "true")]
    public void An_index_of_another_make_is_kept(string key, string value)
    {
        repository.Git("config", key, value);
        repository.Git("update-index", "--force-write-index");
        repository.Write(Note, "checked\n");
        repository.Write(Other, "staged\n");
        repository.Git("add", Other);
        Commit(Read(Note));
        Assert.Equal($"A  {Other}\n", repository.Git("status", "--short"));
        repository.Git("fsck", "--strict");
    }

    [Fact]
    public void No_command_of_the_configuration_runs_and_a_filter_that_is_not_run_is_refused()
    {
        string ran = Path.Combine(repository.Outside, "ran");
        foreach (string key in new[] { "core.fsmonitor", "filter.f.clean", "filter.f.smudge", "filter.git-crypt.clean" })
        {
            repository.Git("config", key, $"touch '{ran}'; cat");
        }

        repository.Write("plain.md", "text\n");
        Commit(Read("plain.md"));
        repository.Write(".gitattributes", "1on1s/** filter=f\n");
        repository.Write(Note, "secret\n");

        NotesException refused = Assert.Throws<NotesException>(() => Commit(Read(Note)));
        Assert.Equal($"{Note} is stored through the filter `f` of git's attributes, which `notes save` cannot run: type `git add` and `git commit`.", refused.Message);
        Assert.False(File.Exists(ran));
    }

    [Theory]
    [InlineData("git-crypt-$(touch${IFS}ran)")]
    [InlineData("git-crypt-x.clean=touch${IFS}ran;")]
    public void The_name_of_a_filter_is_no_command(string filter)
    {
        repository.Write(".gitattributes", $"1on1s/** filter={filter}\n");
        repository.Write(Note, "secret\n");

        Assert.Contains("cannot run", Assert.Throws<NotesException>(() => Commit(Read(Note))).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(repository.Root, "ran")));
    }

    [Theory]
    [InlineData("git-crypt", "\0GITCRYPT\0")]
    [InlineData("lfs", "version https://git-lfs.github.com/spec/v1\n")]
    public void Git_crypt_and_LFS_store_by_the_users_own_programs(string filter, string mark)
    {
        if (GitProgram.Find(name: filter == "lfs" ? "git-lfs" : filter) is not { } program)
        {
            return;
        }

        string ran = Path.Combine(repository.Outside, "ran");
        using (Process init = Process.Start(new ProcessStartInfo(program, filter == "lfs" ? ["install", "--local"] : ["init"]) { WorkingDirectory = repository.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            init.WaitForExit();
        }

        repository.Git("config", $"filter.{filter}.clean", $"touch '{ran}'; cat");
        if (filter == "lfs")
        {
            repository.Git("config", "filter.lfs.process", $"touch '{ran}'");
        }

        repository.Write(".gitattributes", $"*.md filter={filter}\n");
        repository.Write(Note, "secret\n");
        Commit(Read(Note), Read(".gitattributes"));

        Assert.StartsWith(mark, repository.Git("cat-file", "blob", $"HEAD:{Note}"), StringComparison.Ordinal);
        using GitRepository opened = repository.Open();
        Assert.Equal("secret\n", new CommitSource(opened, repository.Head(), string.Empty).Read(Note)!.Text);
        Assert.False(File.Exists(ran));
    }

    private static TemporaryRepository Begin(string format = "sha1", bool isUnborn = false)
    {
        TemporaryRepository begun = new($"--object-format={format}");
        begun.Git("config", "user.name", "Dana Cole");
        begun.Git("config", "user.email", "dana@example.com");
        if (!isUnborn)
        {
            begun.Write(Note, "first\n");
            begun.Commit("one");
        }

        return begun;
    }

    private WorkTreeFile Read(string path) => new WorkTreeSource(repository.Root).ReadFile(path);

    private (string Commit, IReadOnlyList<string> ChangedSince) Commit(params WorkTreeFile[] files) =>
        CommitWriter.Commit(repository.Location, repository.Root, files, "two");

    private void Hook(string script)
    {
        string hook = Path.Combine(repository.Location.GitDirectory, "hooks", "pre-commit");
        repository.Write(Path.Combine(".git", "hooks", "pre-commit"), $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(hook, (UnixFileMode)0b111_101_101);
    }
}
