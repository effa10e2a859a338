using NotesToolkit.Git;

namespace NotesToolkit.Cli.Tests.Exports;

/// <summary>
/// The questions of the export's page, asked once each of many repositories: a dozen here, and as many as <c>NOTES_REPOSITORIES</c> says where a
/// build has a minute for it.
/// </summary>
public sealed class ManyRepositoriesTests : IDisposable
{
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("NOTES_REPOSITORIES") is { Length: > 0 } given ? given : "12", CultureInfo.InvariantCulture);

    private readonly TemporaryNotes notes = new() { Today = new(2026, 6, 30) };

    public void Dispose() => notes.Dispose();

    [Fact]
    public void Each_question_has_one_answer_over_all_repositories()
    {
        for (int i = 0; i < Count; i++)
        {
            Write(Path.Combine(notes.Folder, "git", $"r{i}"), i);
            Outcome outcome = notes.Run("-C", $"git/r{i}", "export", "-o", Path.Combine(notes.Folder, "exports", $"r{i}"));
            Assert.True(outcome.Exit == 0, outcome.All);
        }

        int slipped = (Count + 1) / 2;
        string exports = Path.Combine(notes.Folder, "exports");
        Directory.CreateDirectory(Path.Combine(notes.Folder, "lake"));
        string views = ExportPage.Views(exports);
        string[][] answers = [.. ExportPage.Questions.Select(question => ExportPage.Query(question.Replace("'lake/", $"'{notes.Folder}/lake/", StringComparison.Ordinal), views))];
        Assert.Equal([$"rollback|{slipped}|{2 * slipped}|2026-03-04"], answers[0]);
        Assert.Equal(Count, answers[1].Length);
        Assert.Empty(answers[2]);
        Assert.Equal([$"2026-01-01|{slipped}|7"], answers[3]);
        string day = Path.Combine(notes.Folder, "lake", "events", "day=2026-03-10", "owner=priya");
        Assert.Equal([$"{2 * slipped}"], ExportPage.Query($"SELECT count(*) FROM read_parquet('{day}/*.parquet')"));
    }

    /// <summary>A team of two: every second one slips once and meets a topic again; the others are young, and half of their columns are empty.</summary>
    private static void Write(string folder, int number)
    {
        string owner = $"m{number:0000}";
        string note = Note(owner, "2026-03-04", "2026-03-11", "#rollback");
        string commits = Commit(owner, "2026-01-05",
                ("notes.yml", $"owner: {owner}\n"),
                ("people.yml", $"{owner}: {{name: M{number}, emails: [{owner}@example.com]}}\npriya: {{name: Priya Raman, manager: {owner}}}\n"))
            + Commit(owner, "2026-03-04", ("1on1s/priya/2026-03-04.md", note));
        if (number % 2 == 0)
        {
            commits += Commit(owner, "2026-03-10",
                ("1on1s/priya/2026-03-04.md", note.Replace("[due:: 2026-03-11]", "[was:: 2026-03-11]  [due:: 2026-03-18]", StringComparison.Ordinal)),
                ("1on1s/priya/2026-03-10.md", Note(owner, "2026-03-10", "2026-03-24", "#rollback")));
        }

        RepositoryWriter.Write(folder, commits);
    }

    private static string Note(string owner, string day, string due, string topic) => $"""
        ---
        date: {day}
        owner: {owner}
        with: priya
        stance: coaching
        ---
        ## Priorities
        - The drill {topic}

        ## Commitments
        escalate:: @{owner}

        - [ ] @priya merges [it](a.md)  [due:: {due}]  [id:: priya-{day.Replace("2026-", string.Empty, StringComparison.Ordinal)}]

        """;

    private static string Commit(string owner, string day, params (string Path, string Text)[] files) =>
        $"commit refs/heads/main\ncommitter {owner} <{owner}@example.com> {day} 12:00:00 +0000\ndata <<@@@\n{day}\n@@@\n"
            + string.Concat(files.Select(file => $"M 644 inline {file.Path}\ndata <<@@@\n{file.Text}@@@\n"));
}
