namespace NotesToolkit.Benchmarks;

/// <summary>A repository of many commits: of three, one writes a note and two change earlier ones. The same bytes each time.</summary>
internal sealed class GeneratedRepository
{
    private static readonly string[] Verbs = ["merges", "writes", "measures", "reviews", "retires", "drills", "documents"];
    private static readonly string[] Things = ["runbook", "rollback", "dashboard", "migration", "alarm", "design", "cache", "audit"];

    private readonly StreamWriter git;
    private readonly int people;
    private readonly List<GeneratedNote> notes = [];
    private readonly Random random = new(4711);

    private GeneratedRepository(StreamWriter git, int people)
    {
        this.git = git;
        this.people = people;
    }

    /// <summary>Writes the history into a new repository, and the last commit's files into its work tree.</summary>
    public static void Write(string folder, int commits, int people = 20)
    {
        GitRun.Run(folder, "init", "-q", "-b", "main");
        GitRun.RunWithInput(folder, stream =>
        {
            using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
            new GeneratedRepository(writer, people).WriteCommits(commits);
        }, "fast-import", "--quiet");
        GitRun.Run(folder, "reset", "-q", "--hard");
    }

    /// <summary>Stages one more word in the last note.</summary>
    public static void Stage(string folder)
    {
        string last = Directory.GetFiles(Path.Combine(folder, "1on1s"), "*.md", SearchOption.AllDirectories).Max(StringComparer.Ordinal)!;
        File.WriteAllText(last, File.ReadAllText(last).Replace("for the planning round", "for the next planning round", StringComparison.Ordinal));
        GitRun.Run(folder, "add", "-A");
    }

    private void WriteCommits(int commits)
    {
        WriteCommit(0, "people.yml", string.Concat(Enumerable.Range(0, people).Select(person => $"p{person}: {{name: Person {person}, manager: dana, cadence: 7d}}\n")) + "dana: {name: Dana}\n");
        for (int i = 1; i < commits; i++)
        {
            if (i % 3 == 1)
            {
                notes.Add(Create(notes.Count));
                WriteCommit(i, notes[^1].Path, notes[^1].Text());
                continue;
            }

            int at = Math.Max(0, notes.Count - 1 - random.Next(200));
            notes[at] = notes[at].Changed(random);
            WriteCommit(i, notes[at].Path, notes[at].Text());
        }
    }

    private GeneratedNote Create(int number)
    {
        int person = number % people;
        DateOnly day = GeneratedNote.FirstDay.AddDays(number / people);
        return new(number, $"p{person}", day, Verbs[random.Next(Verbs.Length)], Things[random.Next(Things.Length)], day.AddDays(7), day.AddDays(7), IsDone: false);
    }

    private void WriteCommit(int number, string path, string text)
    {
        long seconds = new DateTimeOffset(GeneratedNote.FirstDay.ToDateTime(new(17, 0)), TimeSpan.Zero).ToUnixTimeSeconds() + (number * 1440L);
        git.Write("commit refs/heads/main\n");
        git.Write(string.Create(CultureInfo.InvariantCulture, $"committer Dana <dana@example.com> {seconds} +0000\n"));
        git.Write("data 5\nnotes\n");
        git.Write($"M 100644 inline {path}\n");
        git.Write(string.Create(CultureInfo.InvariantCulture, $"data {Encoding.UTF8.GetByteCount(text)}\n{text}\n"));
    }
}
