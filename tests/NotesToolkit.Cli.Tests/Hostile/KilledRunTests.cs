using NotesToolkit.Cli.Tests.Hooks;

namespace NotesToolkit.Cli.Tests.Hostile;

/// <summary>The program is killed at any moment, and twenty at once write one note: nothing is lost, nothing is half done, nothing stays beside.</summary>
public sealed class KilledRunTests
{
    private const int Commitments = 12;

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("NOTES_FUZZ"), CultureInfo.InvariantCulture, out int rounds) ? rounds : 12;

    private static string Note => Samples.Clean + string.Concat(Enumerable.Range(0, Commitments).Select(i => $"- [ ] @priya writes page {i}  [output:: page {i}]  [due:: 2026-03-11]  [id:: par-{i}]\n"));

    [Fact]
    public void A_killed_run_leaves_the_note_as_it_was_or_as_it_was_to_be()
    {
        using TemporaryNotes notes = Samples.Root(Note);
        Random chance = new(20260304);
        for (int round = 0; round < Rounds; round++)
        {
            string before = notes.Read(Samples.Path);
            using (Process run = Start(notes, "done", $"par-{round % Commitments}"))
            {
                run.WaitForExit(chance.Next(30, 400));
                run.Kill();
                run.WaitForExit();
            }

            string after = notes.Read(Samples.Path);
            string line = $"- [x] @priya writes page {round % Commitments}  ";
            Assert.True(after == before || (after.Contains(line, StringComparison.Ordinal) && after.Split('\n').Length == before.Split('\n').Length), after);
        }

        Assert.Equal(0, notes.Run("add", "priya", "one more run").Exit);
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(notes.Folder, "1on1s/priya")), file => file.EndsWith(".notes-tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_runs_at_once_each_stays_or_is_refused()
    {
        using TemporaryNotes notes = Samples.Root(Note);
        Process[] runs = [.. Enumerable.Range(0, Commitments).Select(i => Start(notes, "done", $"par-{i}"))];
        Array.ForEach(runs, run => run.WaitForExit());

        string note = notes.Read(Samples.Path);
        for (int i = 0; i < Commitments; i++)
        {
            Assert.True(runs[i].ExitCode is 0 or 2, runs[i].StandardError.ReadToEnd());
            Assert.Equal(runs[i].ExitCode == 0, note.Contains($"- [x] @priya writes page {i}  ", StringComparison.Ordinal));
            runs[i].Dispose();
        }
    }

    [Fact]
    public void Of_many_that_begin_one_note_one_wins()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        Process[] runs = [.. Enumerable.Range(0, 6).Select(_ => Start(notes, "new", "priya", "--date", "2026-03-11"))];
        Array.ForEach(runs, run => run.WaitForExit());

        Assert.Single(runs, run => run.ExitCode == 0);
        Assert.Equal(5, runs.Count(run => run.ExitCode == 2));
        Array.ForEach(runs, run => run.Dispose());
    }

    private static Process Start(TemporaryNotes notes, params string[] arguments) => Process.Start(new ProcessStartInfo(BuiltProgram.Path, ["--as-of", "2026-03-12", .. arguments])
    {
        WorkingDirectory = notes.Folder,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
