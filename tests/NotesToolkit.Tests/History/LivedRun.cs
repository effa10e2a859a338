using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.History;

/// <summary>Does one deed after the other to notes of a repository and to what must be mined of them.</summary>
internal sealed class LivedRun : IDisposable
{
    private static readonly Deed[] MainDeeds = [Deed.Slip, Deed.Settle, Deed.Drop, Deed.Hand, Deed.Erase, Deed.Reopen, Deed.Restore, Deed.Move, Deed.Name, Deed.Copy];

    private static readonly DateOnly FirstDue = new(2026, 3, 11);

    private static readonly string[] Words =
        ["merges the rollback runbook", "writes a summary of launch", "asks payments who owns alerts", "drills restoring from backup"];

    private readonly LivedRepository lived = new();
    private LivedNotes now = new(new Dictionary<string, LivedCommitment>(), new HashSet<int>());
    private LivedNotes? before;
    private LivedNotes? fork;
    private DateOnly day = new(2026, 3, 4);
    private string folder = "1on1s";

    public void Dispose() => lived.Dispose();

    /// <summary>Four commitments in two notes; the last of each has no id yet.</summary>
    public void Live(IEnumerable<(Deed Deed, int Which, int By)> deeds)
    {
        now = now.With(Enumerable.Range(0, Words.Length).Select(i => new LivedCommitment($"p{i}", Words[i], FirstDue.AddDays(i), "[ ]", "priya", IsThere: true, i / 2)
        {
            HasId = i % 2 == 0,
            Events = [new(LivedPart.Line, $"{day.Text()} opened")],
        }));
        Write();
        foreach ((Deed deed, int which, int by) in deeds)
        {
            Do(deed, which, by);
        }

        Do(Deed.Merge, 0, 1);
        Check();
    }

    private void Do(Deed deed, int which, int by)
    {
        day = day.AddDays(by);
        LivedCommitment it = now[$"p{which}"];
        switch (deed)
        {
            case Deed.Branch when fork is null:
                Fork();
                break;
            case Deed.Merge or Deed.Discard when fork is not null:
                Join(isKept: deed == Deed.Merge, which, by);
                break;
            case Deed.Clash when fork is null && it is { IsThere: true, Box: "[ ]" }:
                Fork();
                Do(Deed.Settle, which, 2);
                Join(isKept: true, which, by % 2 == 0 ? 1 : 11);
                break;
            case Deed.Revert when before is { } back:
                Revert(back);
                break;
            case Deed.Rename when fork is null:
                Rename(by);
                break;
            case Deed.DeleteFile when !now.Deleted.Contains(which % LivedNotes.Count):
                Change(now.With(Held(which % LivedNotes.Count, isThere: true).Select(gone => Lived(gone with { IsThere = false }))).Without(which % LivedNotes.Count));
                break;
            case Deed.RestoreFile when now.Deleted.Contains(which % LivedNotes.Count) && Held(which % LivedNotes.Count, isThere: false).Any():
                Change(now.With(Held(which % LivedNotes.Count, isThere: false).Select(back => Lived(back with { IsThere = true }))));
                break;
            case Deed.Erase or Deed.Restore when it.IsThere == (deed == Deed.Erase):
                Change(it with { IsThere = !it.IsThere });
                break;
            case Deed.Name when it is { IsThere: true, HasId: false }:
                Change(it with { HasId = true });
                break;
            case Deed.Move when it is { IsThere: true, HasId: true }:
                Change(it with { Note = 1 - it.Note, Due = by % 3 == 0 ? it.Due.AddDays(by) : it.Due });
                break;
            case Deed.Copy when it is { IsThere: true, HasId: true }:
                Copy(it, by);
                break;
            case Deed.Slip when it.IsThere:
                Change(it with { Due = by == 9 ? it.Due.AddDays(-1) : it.Due.AddDays(by) });
                break;
            case Deed.Settle when it is { IsThere: true, Box: "[ ]" }:
                Change(it with { Box = by % 2 == 0 ? $"[x]  [completion:: {day.Text()}]" : $"[-]  [missed:: {day.Text()}]" });
                break;
            case Deed.Drop when it is { IsThere: true, Box: "[ ]" }:
                Change(it with { Box = $"[-]  [cancelled:: {day.Text()}]  [why:: plans changed]" });
                break;
            case Deed.Reopen when it.IsThere && it.Box != "[ ]":
                Change(it with { Box = "[ ]" });
                break;
            case Deed.Hand when it.IsThere:
                Change(it with { Owner = it.Owner == "priya" ? "lee" : "priya" });
                break;
            default:
                break;
        }
    }

    private IEnumerable<LivedCommitment> Held(int note, bool isThere) => now.All.Values.Where(it => it.Note == note && it.IsThere == isThere);

    private LivedCommitment Lived(LivedCommitment next) => now[next.Id].Becomes(next, day, OriginalDue(next.Id));

    private void Change(LivedCommitment next) => Change(now.With(Lived(next)));

    private void Change(LivedNotes next, (int Note, string Line)? left = null)
    {
        before = now;
        now = next;
        Write(left);
    }

    private void Fork()
    {
        fork = now;
        lived.Repository.Git("checkout", "-q", "-b", "side");
        before = null;
    }

    /// <summary>The line is written into the other note, with another day; a commit later it is deleted where it was.</summary>
    private void Copy(LivedCommitment it, int by)
    {
        Change(now.With(Lived(it with { Note = 1 - it.Note, Due = it.Due.AddDays(by) })), (it.Note, it.Line));
        day = day.AddDays(1);
        Write();
        before = null;
    }

    private void Revert(LivedNotes back)
    {
        lived.On(day.Text());
        lived.Repository.Git("revert", "--no-edit", "HEAD");
        LivedNotes next = now.With(back.All.Values.Select(Lived)) with { Deleted = back.Deleted };
        (before, now) = (now, next);
    }

    private void Rename(int by)
    {
        string target = $"1on1s/{(char)('a' + by)}";
        if (target == folder || now.Deleted.Count > 0)
        {
            return;
        }

        Directory.CreateDirectory(Path.Combine(lived.Repository.Root, target, "priya"));
        for (int note = 0; note < LivedNotes.Count; note++)
        {
            lived.Repository.Git("mv", PathOf(note), PathOf(note).Replace(folder + "/priya", target + "/priya", StringComparison.Ordinal));
        }

        folder = target;
        lived.CommitAll(day.Text());
        before = null;
    }

    /// <summary>Back on the first line of history something else happens; then the side is merged, or merged and thrown away.</summary>
    private void Join(bool isKept, int which, int by)
    {
        LivedNotes forked = fork!;
        LivedNotes side = now;
        lived.Repository.Git("checkout", "-q", "main");
        now = forked;
        lived.Repository.Write("readme.txt", day.Text());
        lived.CommitAll(day.Text());
        Do(MainDeeds[by % MainDeeds.Length], which, by);

        LivedNotes main = now;
        lived.Repository.Git("merge", "-q", "--no-ff", "--no-commit", "-s", "ours", "side");
        day = day.AddDays(1);
        LivedNotes result = isKept ? LivedMerge.Resolve(forked, main, side, by) : main;
        now = LivedMerge.Join(forked, main, side, result, day, OriginalDue);
        Write();
        lived.Repository.Git("branch", "-q", "-D", "side");
        fork = null;
        before = null;
    }

    private void Write((int Note, string Line)? left = null)
    {
        for (int note = 0; note < LivedNotes.Count; note++)
        {
            if (now.Text(note) is { } text)
            {
                lived.Repository.Write(PathOf(note), left?.Note == note ? text + left.Value.Line + "\n" : text);
            }
            else if (File.Exists(Path.Combine(lived.Repository.Root, PathOf(note))))
            {
                lived.Repository.Delete(PathOf(note));
            }
        }

        lived.CommitAll(day.Text());
    }

    private void Check()
    {
        NotesHistory history = lived.Read();
        Assert.Equal(now.All.Count, history.Trails.Count);
        foreach (LivedCommitment life in now.All.Values)
        {
            Trail trail = Assert.Single(history.Trails, trail => trail.Facts.Text.Contains(life.Words, StringComparison.Ordinal));
            Assert.Equal(life.Events.Select(happened => happened.Text).Order(StringComparer.Ordinal), trail.Events.Select(LivedRepository.Text).Order(StringComparer.Ordinal));
            Assert.Equal(life.IsThere, trail.Exists);
        }
    }

    private static DateOnly OriginalDue(string id) => FirstDue.AddDays(id[1] - '0');

    private string PathOf(int note) => $"{folder}/priya/2026-03-0{note + 1}.md";
}
