namespace NotesToolkit.Cli.Tests.Hostile;

/// <summary>A root that a stranger sent: nothing is written out of it, and nothing of it steers the terminal.</summary>
public sealed class StrangersRootTests
{
    private const string Secret = "kept as it was\n";

    public static TheoryData<string, string> Traps => new()
    {
        { "file reports/out.md", "report prep priya -o reports/out.md" },
        { "folder reports", "report prep priya -o reports/out.md" },
        { "folder reports", "report --all -o reports" },
        { "file out.md", "share priya -o out.md" },
        { "folder out", "share priya -o out/x.md" },
        { "folder out", "export -o out" },
        { "folder 1on1s/lee", "new lee" },
        { "folder 1on1s/lee", "add lee something" },
        { "file 1on1s/lee/2026-03-04.md", "new lee" },
        { "file 1on1s/priya/next.md", "add priya something" },
        { "file 1on1s/priya/.2026-03-04.md.notes-tmp", "done priya-0304a" },
        { "file base.json", "lint --baseline base.json --update-baseline" },
        { "file sub/notes.yml", "init sub" },
        { "folder sub/1on1s", "init sub" },
        { "folder demo", "demo demo" },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void Nothing_is_written_through_a_link(string trap, string command)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("people.yml", Samples.People + "lee: {name: Lee Park, manager: dana}\n");
        notes.Git("init", "-q");
        notes.Git("add", "-A");
        notes.Git("-c", "user.name=Dana", "-c", "user.email=dana@example.com", "commit", "-q", "-m", "Begin");
        string outside = Path.Combine(notes.Folder, "..", "outside");
        Directory.CreateDirectory(outside);
        File.WriteAllText(Path.Combine(outside, "victim"), Secret);
        string link = Path.Combine(notes.Folder, trap.Split(' ')[1]);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        bool isFolder = trap.StartsWith("folder", StringComparison.Ordinal);
        File.CreateSymbolicLink(link, isFolder ? outside : Path.Combine(outside, "victim"));

        Outcome outcome = notes.Run(command.Split(' '));

        Assert.True(outcome.Exit is 0 or 1 or 2, outcome.All);
        Assert.Equal(Secret, File.ReadAllText(Path.Combine(outside, "victim")));
        Assert.Equal(["victim"], Directory.GetFileSystemEntries(outside).Select(Path.GetFileName));
        Assert.True(!isFolder || outcome.Exit == 2, outcome.All);
    }

    [Fact]
    public void What_a_filter_stored_is_told_once_and_blocks_no_commit()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write(Samples.Path, "\0GITCRYPT\0 and what nobody here can read");
        notes.Git("init", "-q");
        notes.Git("add", "-A");

        Outcome outcome = notes.Run("hook", "run");

        Assert.Equal(0, outcome.Exit);
        Assert.Equal(string.Empty, outcome.Output);
        Assert.Equal(
            "notes: of 1 note git's own copy cannot be read, and is not judged: it is stored through git-crypt, whose program or key is not here.\n", outcome.Error);
    }

    [Fact]
    public void A_dangling_link_named_as_the_configuration_is_not_written_through()
    {
        using TemporaryNotes notes = new();
        Directory.CreateDirectory(Path.Combine(notes.Folder, "sub"));
        File.CreateSymbolicLink(Path.Combine(notes.Folder, "sub", "notes.yml"), Path.Combine(notes.Folder, "victim"));

        Assert.Contains("is there, and stays as it is", notes.Run("init", "sub").Output, StringComparison.Ordinal);

        Assert.False(File.Exists(Path.Combine(notes.Folder, "victim")));
    }

    [Fact]
    public void Mutants_of_a_note_neither_stop_the_program_nor_steer_the_terminal()
    {
        int rounds = int.TryParse(Environment.GetEnvironmentVariable("NOTES_FUZZ"), CultureInfo.InvariantCulture, out int wanted) ? wanted : 150;
        string[] bits = ["- [ ] ", "[due:: ", "]", "```\n", "<!-- ", " -->", "---\n", "\u001b]0;x\u0007", "\u202e", "> ", "## Private\n", "\r", "\t", "@priya ", "\u0000", "#topic ", "  - ", "<details>\n", "\ufdd1"];
        Random chance = new(4711);
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        for (int round = 0; round < rounds; round++)
        {
            string note = Samples.Clean;
            for (int edit = chance.Next(1, 6); edit > 0; edit--)
            {
                int at = chance.Next(note.Length);
                note = chance.Next(3) == 0 ? note.Remove(at, Math.Min(chance.Next(40), note.Length - at)) : note.Insert(at, bits[chance.Next(bits.Length)]);
            }

            notes.Write(Samples.Path, note);
            foreach (string command in (string[])["lint", "fix --diff", "agenda", "new priya --print --date 2026-03-11", "fix --unsafe", "lint --format github"])
            {
                Outcome outcome = notes.Run(command.Split(' '));
                Assert.True(outcome.Exit is 0 or 1 or 2, $"{round}: {command}");
                Assert.DoesNotContain(outcome.All, sign => sign is '\u001b' or '\u0007' or '\u202e');
            }

            string mended = notes.Read(Samples.Path);
            notes.Run("fix", "--unsafe");
            Assert.True(mended == notes.Read(Samples.Path), $"{round}: a second fix changed it:\n{note}");
        }
    }
}
