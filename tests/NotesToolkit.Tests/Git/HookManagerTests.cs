using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

/// <summary>Hooks beside programs that write hooks themselves, each played by a script that does with hooks what the program does.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[Collection(nameof(WrittenPrograms))]
public sealed class HookManagerTests : IDisposable
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const string Known = "pre-merge-commit is installed already";

    private readonly TemporaryRepository repository = new("--template=");

    public void Dispose() => repository.Dispose();

    private HookInstaller Hooks => HookInstaller.For(repository.Location);

    [Fact]
    public void A_hook_that_pre_commit_moved_is_found_run_once_and_taken_away()
    {
        Install();
        InstallPreCommit();

        Assert.Null(Hooks.Fault);
        Assert.Equal([Chained("pre-commit.legacy"), Known], Install());
        InstallPreCommit();
        Assert.Equal("pre-commit legacy\nnotes\npre-commit\n", Commit());

        Assert.Equal(["removed pre-commit.legacy", "removed pre-merge-commit"], Uninstall());
        Assert.Equal(["pre-commit"], HookFiles());
        Assert.Equal("pre-commit\n", Commit());
    }

    [Fact]
    public void Where_pre_commit_is_there_first_it_stays_in_its_place_and_may_be_installed_again()
    {
        InstallPreCommit();
        Install();
        InstallPreCommit();

        Assert.Null(Hooks.Fault);
        Assert.Equal("pre-commit legacy\nnotes\npre-commit\n", Commit());
        Uninstall();
        Assert.Equal(["pre-commit"], HookFiles());
    }

    [Fact]
    public void A_hook_of_old_that_pre_commit_keeps_runs_before_ours_and_is_put_back()
    {
        Write(".git/hooks/pre-commit", "#!/bin/sh\necho mine >&2\n");
        InstallPreCommit();
        Install();
        Assert.Equal("pre-commit legacy\nmine\nnotes\npre-commit\n", Commit());

        Uninstall();
        Assert.Equal("#!/bin/sh\necho mine >&2\n", File.ReadAllText(At(".git/hooks/pre-commit.legacy")));
    }

    [Theory]
    [InlineData(".legacy")]
    [InlineData(".old")]
    public void A_manager_without_a_guard_does_not_recurse(string suffix)
    {
        Install();
        File.Move(At(".git/hooks/pre-commit"), At(".git/hooks/pre-commit" + suffix));
        Write(".git/hooks/pre-commit", $"#!/bin/sh\necho manager >&2\n\"$0{suffix}\" || exit 1\n");

        Assert.Null(Hooks.Fault);
        Assert.Equal([Chained("pre-commit" + suffix), Known], Install());
        Assert.Equal("manager\nnotes\n", Commit());

        // A copy of ours in front of the manager, as an older version installed it: each ends where it began.
        File.Move(At(".git/hooks/pre-commit"), At(".git/hooks/pre-commit.before-notes"));
        File.Copy(At(".git/hooks/pre-commit" + suffix), At(".git/hooks/pre-commit"));
        Write(".git/hooks/pre-commit.before-notes", $"#!/bin/sh\necho manager >&2\n\"${{0%/*}}/pre-commit{suffix}\" || exit 1\n");
        Assert.Equal("manager\nnotes\n", Commit());
    }

    [Fact]
    public void Under_husky_the_check_is_a_line_of_the_script_that_husky_runs()
    {
        InstallHusky();
        Write(".husky/pre-commit", "npm test\n");
        Write("node_modules/.bin/npm", "#!/bin/sh\necho npm >&2\n");
        Program("echo notes >&2");
        repository.Variables["PATH"] = Path.Combine(repository.Outside, "bin") + ":" + Environment.GetEnvironmentVariable("PATH");

        string advice = $"husky runs only what its configuration names: write the line `notes hook run` into {At(".husky/pre-commit")}";
        Assert.Equal(advice, Hooks.Fault);
        Assert.Equal(advice + ".", Assert.Throws<NotesException>(() => Install()).Message);
        Write(".husky/pre-commit", "npm test\nnotes hook run\n");
        Assert.Contains(At(".husky/pre-merge-commit"), Hooks.Fault, StringComparison.Ordinal);
        Write(".husky/pre-merge-commit", "notes hook run\n");
        InstallHusky();

        Assert.Null(Hooks.Fault);
        Assert.Equal("husky runs it, as .husky/pre-commit says; husky runs it, as .husky/pre-merge-commit says", Hooks.Summary);
        Assert.Equal("npm\nnotes\n", Commit());
        Assert.Equal(HookInstaller.Names.Select(hook => $".husky/{hook} runs the check already: husky writes the {hook} hook"), Install());
    }

    [Fact]
    public void Lefthook_runs_only_what_its_configuration_names()
    {
        Install();
        File.Move(At(".git/hooks/pre-commit"), At(".git/hooks/pre-commit.old"));
        Write(".git/hooks/pre-commit", "#!/bin/sh\ncall_lefthook() { :; }\ncall_lefthook run \"pre-commit\" \"$@\"\n");

        Assert.Contains("under pre-commit in lefthook.yml", Hooks.Fault, StringComparison.Ordinal);
        Assert.Contains("under pre-commit in lefthook.yml", Assert.Throws<NotesException>(() => Install()).Message, StringComparison.Ordinal);
        Write("lefthook.yml", "pre-commit:\n  commands:\n    notes:\n      run: notes hook run\n");

        Assert.Null(Hooks.Fault);
        Assert.Equal(["lefthook.yml runs the check already: lefthook writes the pre-commit hook", Known], Install());
    }

    [Fact]
    public void A_folder_of_hooks_for_all_repositories_is_known()
    {
        Assert.Null(HookInstaller.SharedFolder(repository.Location));
        repository.Git("config", "core.hooksPath", "our-hooks");
        Assert.Null(HookInstaller.SharedFolder(repository.Location));
        string shared = Path.Combine(repository.Outside, "hooks");
        repository.Git("config", "core.hooksPath", shared);
        Assert.Equal(shared, HookInstaller.SharedFolder(repository.Location));
    }

    [Theory]
    [InlineData(".store/notes-toolkit/0.1.0/notes-toolkit.linux-x64/0.1.0/tools/notes")]
    [InlineData("Cellar/notes-toolkit/0.2.0_1/bin/notes")]
    [InlineData("notes-toolkit-0.2.0-linux-x64/notes")]
    public void A_version_in_the_programs_path_is_a_fault(string path)
    {
        string program = Path.Combine(repository.Outside, path);
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        File.Copy(Program("exit 0"), program);
        Hooks.Install(program, NameOf);
        Assert.Contains("has a version in its path", Hooks.Fault, StringComparison.Ordinal);
    }

    private IReadOnlyList<string> Install() => Hooks.Install(Program("echo notes >&2"), NameOf);

    private IReadOnlyList<string> Uninstall() => Hooks.Uninstall(NameOf);

    private static string NameOf(string path) => Path.GetFileName(path);

    private static string Chained(string file) => $"{file} is installed already: the pre-commit hook of another program runs it";

    /// <summary>What <c>pre-commit install</c> does: another's hook becomes <c>.legacy</c>, which runs first and may not call pre-commit.</summary>
    private void InstallPreCommit()
    {
        string hook = At(".git/hooks/pre-commit");
        const string Script = """
            #!/bin/sh
            # File generated by pre-commit: https://pre-commit.com
            [ -z "$PRE_COMMIT_RUNNING_LEGACY" ] || { echo "migration mode" >&2; exit 1; }
            legacy="${0%/*}/pre-commit.legacy"
            if [ -x "$legacy" ]; then
                echo pre-commit legacy >&2
                PRE_COMMIT_RUNNING_LEGACY=1 "$legacy" || exit 1
            fi
            echo pre-commit >&2

            """;
        if (File.Exists(hook) && File.ReadAllText(hook) != Script)
        {
            File.Move(hook, hook + ".legacy", overwrite: true);
        }

        Write(".git/hooks/pre-commit", Script);
    }

    /// <summary>What <c>husky</c> does at each install: writes its folder anew.</summary>
    private void InstallHusky()
    {
        if (Directory.Exists(At(".husky/_")))
        {
            Directory.Delete(At(".husky/_"), recursive: true);
        }

        Write(".husky/_/husky.sh", "echo deprecated\n");
        foreach (string name in HookInstaller.Names)
        {
            Write($".husky/_/{name}", "#!/usr/bin/env sh\ns=\"$(dirname \"$(dirname \"$0\")\")/${0##*/}\"\n[ ! -f \"$s\" ] && exit 0\nexport PATH=\"node_modules/.bin:$PATH\"\nsh -e \"$s\" \"$@\"\n");
        }

        repository.Git("config", "core.hooksPath", ".husky/_");
    }

    private string Commit()
    {
        (int exit, _, string error) = repository.TryGit("commit", "-q", "--allow-empty", "-m", "one");
        Assert.True(exit == 0, error);
        return error;
    }

    private IEnumerable<string?> HookFiles() => Directory.EnumerateFiles(At(".git/hooks")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private string At(string path) => Path.Combine(repository.Root, path);

    private void Write(string path, string text)
    {
        repository.Write(path, text);
        File.SetUnixFileMode(At(path), Executable);
    }

    private string Program(string body)
    {
        string file = Path.Combine(repository.Outside, "bin", "notes");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(file, Executable);
        return file;
    }
}
