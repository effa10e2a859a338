using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.History;

namespace NotesToolkit.Tests.History;

/// <summary>What is kept of a history changes nothing but the time that the next reading takes.</summary>
public sealed class HistoryCacheTests : IDisposable
{
    private readonly LivedRepository lived = new();

    public HistoryCacheTests()
    {
        lived.Commit("2026-03-04", "- [ ] @priya merges the runbook  [output:: PR]  [was:: 2026-03-06]  [why:: \U0001F600 late]  #rollback  [due:: 2026-03-11]  [id:: p1]");
        lived.Commit("2026-03-12", "- [ ] @priya merges the runbook  [output:: PR]  [was:: 2026-03-06]  [why:: \U0001F600 late]  #rollback  [due:: 2026-03-18]  [id:: p1]");
    }

    public void Dispose() => lived.Dispose();

    private string Folder => Path.Combine(lived.Repository.Root, ".git", "notes-toolkit");

    private string File => Assert.Single(Directory.GetFiles(Folder));

    [Fact]
    public void A_history_from_the_cache_is_the_history()
    {
        string first = HistoryText.Of(lived.ReadCached());
        Assert.Equal(HistoryText.Of(lived.Read()), first);
        Assert.Equal(first, HistoryText.Of(lived.ReadCached()));
    }

    [Fact]
    public void The_cache_is_what_is_read()
    {
        lived.ReadCached();
        string before = HistoryText.Of(lived.ReadCached());
        GitId blob = lived.Read().Notes[0].Versions[0].Blob;
        System.IO.File.Delete(Path.Combine(lived.Repository.Root, ".git", "objects", blob.ToString()[..2], blob.ToString()[2..]));

        Assert.Equal(before, HistoryText.Of(lived.ReadCached()));
        Assert.ThrowsAny<Exception>(() => lived.Read(new NotesConfiguration { Sources = [new("notes.yml", "draft: 2\n")] }));
    }

    [Fact]
    public void A_short_history_leaves_nothing_behind()
    {
        lived.Read();
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void What_is_committed_later_is_read_behind_it()
    {
        lived.ReadCached();
        lived.Commit("2026-03-18", "- [x] @priya merges the runbook  [output:: PR]  [completion:: 2026-03-18]  [id:: p1]");
        string whole = HistoryText.Of(lived.Read());
        Assert.Contains("2026-03-18", whole, StringComparison.Ordinal);
        Assert.Equal(whole, HistoryText.Of(lived.ReadCached()));
        Assert.Equal(whole, HistoryText.Of(lived.ReadCached()));
    }

    [Fact]
    public void A_rewritten_history_is_read_anew()
    {
        lived.ReadCached();
        lived.On("2026-03-12");
        lived.Repository.Git("commit", "-q", "--amend", "-m", "another");
        Assert.Equal(HistoryText.Of(lived.Read()), HistoryText.Of(lived.ReadCached()));
    }

    [Fact]
    public void A_history_whose_known_part_was_pruned_is_read_anew()
    {
        lived.ReadCached();
        lived.On("2026-03-12");
        lived.Repository.Git("commit", "-q", "--amend", "-m", "another");
        lived.Repository.Git("reflog", "expire", "--expire=now", "--all");
        lived.Repository.Git("gc", "-q", "--prune=now");
        Assert.Equal(HistoryText.Of(lived.Read()), HistoryText.Of(lived.ReadCached()));
    }

    [Fact]
    public void An_earlier_day_is_read_without_replacing_it()
    {
        lived.ReadCached();
        byte[] kept = System.IO.File.ReadAllBytes(File);
        GitId first = GitId.Parse(lived.Repository.Git("rev-parse", "HEAD~1").Trim());
        Assert.Equal(HistoryText.Of(lived.Read(tip: first)), HistoryText.Of(lived.ReadCached(tip: first)));
        Assert.Equal(kept, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Another_mailmap_is_seen()
    {
        lived.ReadCached();
        lived.Repository.Write(".mailmap", "Another Name <dana@example.com>\n");
        string whole = HistoryText.Of(lived.Read());
        Assert.Contains("Another Name", whole, StringComparison.Ordinal);
        Assert.Equal(whole, HistoryText.Of(lived.ReadCached()));
    }

    [Fact]
    public void A_mailmap_outside_the_repository_is_seen()
    {
        lived.ReadCached();
        string map = Path.Combine(lived.Repository.Outside, "map");
        System.IO.File.WriteAllText(map, "Another Name <dana@example.com>\n");
        lived.Repository.Git("config", "mailmap.file", map);
        Assert.Contains("Another Name", HistoryText.Of(lived.ReadCached()), StringComparison.Ordinal);
        System.IO.File.WriteAllText(map, "Third Name <dana@example.com>\n");
        Assert.Contains("Third Name", HistoryText.Of(lived.ReadCached()), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_configuration_is_seen()
    {
        NotesConfiguration hiding = ConfigurationReader.Read(path =>
            path == NotesConfiguration.FileName ? new(path, "private: [Commitments]\n") : null);
        lived.ReadCached();
        Assert.Equal(HistoryText.Of(lived.Read(hiding)), HistoryText.Of(lived.ReadCached(hiding)));
        Assert.NotEqual(HistoryText.Of(lived.Read()), HistoryText.Of(lived.ReadCached(hiding)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    public void A_damaged_cache_is_not_read(int length)
    {
        lived.ReadCached();
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        System.IO.File.WriteAllBytes(File, bytes[..length]);
        Assert.Equal(HistoryText.Of(lived.Read()), HistoryText.Of(lived.ReadCached()));
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void No_changed_byte_is_believed()
    {
        lived.ReadCached();
        string whole = HistoryText.Of(lived.Read());
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        for (int i = 0; i < bytes.Length; i += 7)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 0x20;
            System.IO.File.WriteAllBytes(File, changed);
            Assert.Equal(whole, HistoryText.Of(lived.ReadCached()));
        }
    }

    [Fact]
    public void What_a_run_that_was_stopped_left_is_taken_away()
    {
        lived.ReadCached();
        System.IO.File.WriteAllText(File + ".abc", "half");
        lived.Commit("2026-03-18", "- [ ] @lee does something else  [id:: p2]");
        lived.ReadCached();
        Assert.NotEmpty(File);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_fault()
    {
        lived.Repository.Write(".git/notes-toolkit", "a file where the folder would be");
        Assert.Equal(HistoryText.Of(lived.Read()), HistoryText.Of(lived.ReadCached()));
    }

    [Fact]
    public void Several_at_once_and_a_deletion_harm_nobody()
    {
        string whole = HistoryText.Of(lived.Read());
        Parallel.For(0, 24, run =>
        {
            if (run % 4 == 3)
            {
                foreach (string file in Directory.Exists(Folder) ? Directory.GetFiles(Folder) : [])
                {
                    System.IO.File.Delete(file);
                }
            }

            Assert.Equal(whole, HistoryText.Of(lived.ReadCached()));
        });
    }

    [Fact]
    public void Roots_of_one_repository_have_one_each()
    {
        lived.Repository.Write("team/notes.yml", "notes: [\"1on1s/**/*.md\"]\n");
        lived.Repository.Write("team/1on1s/lee/2026-03-04.md", LivedRepository.Note("2026-03-04", "lee", "- [ ] @lee writes  [id:: l1]"));
        lived.CommitAll("2026-03-20");
        using GitRepository opened = lived.Repository.Open();
        HistoryRequest team = new(opened, "team/", NotesConfiguration.Default, new(2026, 12, 31)) { LeastToCache = 1 };
        string first = HistoryText.Of(TrailReader.Read(team));
        lived.ReadCached();
        Assert.Equal(2, Directory.GetFiles(Folder).Length);
        Assert.Equal(first, HistoryText.Of(TrailReader.Read(team)));
        Assert.Equal(HistoryText.Of(lived.Read()), HistoryText.Of(lived.ReadCached()));
    }
}
