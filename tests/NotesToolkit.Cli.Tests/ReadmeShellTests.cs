using NotesToolkit.Cli.Tests.Hooks;

namespace NotesToolkit.Cli.Tests;

/// <summary>The README's lines, typed as they stand into a shell of a home of its own, in which `notes` is on the PATH.</summary>
public sealed class ReadmeShellTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("notes-home-").FullName;

    public ReadmeShellTests()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // Where no editor is set it is vi: this one writes the roster that the README shows, and a note as a hurried hand does.
        Write("roster.yml", ReadmePage.Block("First week", "yaml"));
        GitRunner.WriteProgram(Path.Combine(home, "bin", "vi"), """
            #!/bin/sh
            case "$1" in
                *people.yml) cp "$HOME/roster.yml" "$1" ;;
                *) sed -i.bak -e 's/^stance: .*/stance: coaching/' -e 's/^- …/- none/' -e 's/^> …/> Telling payments that the date moves./' \
                       -e 's/^- \[ \] …/- Priya: [the rollback runbook](docs\/runbook.md) by fri/' "$1" && rm "$1.bak" ;;
            esac

            """);
        File.CreateSymbolicLink(Path.Combine(home, "bin", "notes"), BuiltProgram.Path);
    }

    public void Dispose() => GitRunner.Delete(home);

    [Fact]
    public void Every_shell_line_is_typed_by_a_test() =>
        // The first lines are those of .ci/run; the packages are installed by .ci/try-packages, the extension by .ci/vscode; the rest is typed below.
        Assert.Equal(
            ["# notes-toolkit", "Install", "Install", "First week", "In your editor", "In your team", "Your old notes"],
            ReadmePage.Blocks.Where(block => block.Language == "sh").Select(block => block.Heading));

    [PosixFact]
    public void The_first_week_runs_as_printed()
    {
        string output = Type(ReadmePage.Block("First week", "sh"));
        Assert.Contains("+- [x] @priya [the rollback runbook]", output, StringComparison.Ordinal);
        Assert.Contains("who owns the rollback?", Type("cd ~/one-to-ones && cat 1on1s/priya/*.md"), StringComparison.Ordinal);
    }

    [PosixFact]
    public void A_team_checks_what_a_branch_changes()
    {
        string clone = $"cp -r '{RepositoryFiles.At("example-notes")}' shared && cd shared && git init -q -b main && git add -A && git commit -qm Begin && git clone -q . ../mine && cd ../mine";
        Assert.Contains("installed .git/hooks/pre-commit", Type(ReadmePage.Block("In your team", "sh"), clone), StringComparison.Ordinal);
    }

    [PosixFact]
    public void Old_notes_come_in_and_are_left_alone()
    {
        Write("vault/1on1s/Priya 2025-11-03.md", "# 1:1 Priya\n\n## Action items\n- [ ] Priya to write the runbook\n\n## Notes\n- Let's circle back\n");
        string output = Type(
            ReadmePage.Block("Your old notes", "sh") + "notes lint\n",
            "git init -q root && cd root && notes init > /dev/null && cp ~/roster.yml people.yml && set +e");
        Assert.EndsWith("0 errors, 0 warnings in 1 note\n", output, StringComparison.Ordinal);
    }

    [PosixFact]
    public void The_lines_that_the_demo_prints_run_as_printed()
    {
        string output = Type("notes demo ./notes-demo");
        string[] lines = [.. output[output.IndexOf("Look around:", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal))];
        Assert.True(lines.Length > 4, output);
        Assert.All(lines.Where(line => !line.Contains("open", StringComparison.Ordinal)), line => Type(line + " || [ $? = 1 ]"));
    }

    private string Type(string lines, string before = ":")
    {
        string set = $"set -eo pipefail; export HOME='{home}' PATH='{home}/bin':\"$PATH\" TZ=UTC; unset EDITOR VISUAL GIT_AUTHOR_DATE GIT_COMMITTER_DATE; cd; {before}\n";
        (int exit, string output, string error) = GitRunner.Start("bash", home, "-c", set + lines);
        Assert.True(exit == 0, output + error);
        return output;
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(home, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
