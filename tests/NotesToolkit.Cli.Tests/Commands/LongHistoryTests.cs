using System.Globalization;
using System.Text.RegularExpressions;

namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>A history so long that what was read of it is kept: every command says the same with and without.</summary>
public sealed class LongHistoryTests : IDisposable
{
    private const string Cache = "team/.git/notes-toolkit";

    private readonly TemporaryNotes notes = new() { Today = new(2026, 11, 24) };

    public LongHistoryTests()
    {
        notes.Run("demo", "team");
        Directory.Delete(Path.Combine(notes.Folder, "team", "reports"), recursive: true);
        WriteMore(1050);
        Git("add", "-A");
        Git("commit", "-q", "--no-verify", "-m", "A long past");
        Assert.False(Directory.Exists(Path.Combine(notes.Folder, Cache)));
    }

    public void Dispose() => notes.Dispose();

    [Fact]
    public void Every_command_says_the_same_from_what_was_kept()
    {
        string first = All();
        Assert.Equal(["history", "records"], Directory.GetFiles(Path.Combine(notes.Folder, Cache)).Select(file => Path.GetFileName(file).Split('-')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(first, All());

        notes.Write("team/1on1s/theo/2026-10-01.md", File.ReadAllText(SomeNote("theo")).Replace("[id:: ", "[id:: new-", StringComparison.Ordinal));
        Git("add", "-A");
        Git("commit", "-q", "--no-verify", "-m", "One more");
        string later = All();
        Assert.NotEqual(first, later);
        Directory.Delete(Path.Combine(notes.Folder, Cache), recursive: true);
        Assert.Equal(later, All());
    }

    [Fact]
    public void Softness_is_counted_anew_where_the_phrases_are_others()
    {
        notes.Write("team/notes.yml", File.ReadAllText(Path.Combine(notes.Folder, "team", "notes.yml")) + "phrases: [own.yml]\n");
        string before = MineWith("zebra");
        string kept = MineWith("the");
        Directory.Delete(Path.Combine(notes.Folder, Cache), recursive: true);
        Assert.NotEqual(before, kept);
        Assert.Equal(kept, Mine());
    }

    private string MineWith(string softWord)
    {
        notes.Write("team/own.yml", $"- {{id: T01, category: soft-follow-up, pattern: '{softWord}', rewrite: a day}}\n");
        Git("add", "-A");
        Git("commit", "-q", "--no-verify", "-m", softWord);
        return Mine();
    }

    /// <summary>The measures; the commit that they were taken of aside.</summary>
    private string Mine() => string.Join('\n', notes.Run("-C", "team", "mine").All.Split('\n').Where(line => !line.Contains("commit", StringComparison.Ordinal)));

    private string All()
    {
        string reports = Path.Combine(notes.Folder, "written");
        string tables = Path.Combine(notes.Folder, "tables");
        List<string> said =
        [
            .. new[] { "mine", "mine --format json", "log theo", "agenda", "report prep theo", $"report --all -o {reports}", $"export -o {tables}" }
                .Select(command => notes.Run(["-C", "team", .. command.Split(' ')]).All),
        ];
        foreach (string folder in new[] { reports, tables })
        {
            said.AddRange(Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => file + "\n" + File.ReadAllText(file)));
            Directory.Delete(folder, recursive: true);
        }

        return string.Join('\n', said);
    }

    /// <summary>The demo's notes over and over, each on a day of its own in years gone by.</summary>
    private void WriteMore(int count)
    {
        string[] stories = [.. Directory.GetFiles(Path.Combine(notes.Folder, "team", "1on1s"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        for (int i = 0; i < count; i++)
        {
            string story = stories[i % stories.Length];
            string day = new DateOnly(2020, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            string text = Regex.Replace(File.ReadAllText(story), @"^date: .*$", $"date: {day}", RegexOptions.Multiline | RegexOptions.NonBacktracking);
            notes.Write(Path.Combine(Path.GetDirectoryName(story)!, day + ".md"), text.Replace("[id:: ", $"[id:: c{i}-", StringComparison.Ordinal));
        }
    }

    private string SomeNote(string person) => Directory.GetFiles(Path.Combine(notes.Folder, "team", "1on1s", person), "2026-*.md").Order(StringComparer.Ordinal).First();

    private void Git(params string[] arguments) => Assert.Equal(0, notes.Git(["-C", "team", .. arguments]).Exit);
}
