using CsCheck;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.History;

/// <summary>Writes random lives of notes with the real git, and holds what is mined against what was lived.</summary>
public sealed class RandomLivesTests
{
    private enum Deed
    {
        Slip,
        Settle,
        Drop,
        Reopen,
        Hand,
        Erase,
        Restore,
        Rename,
        Revert,
        Branch,
        Merge,
        Discard,
    }

    private static readonly Gen<(Deed Deed, int Which, int By)[]> Lives =
        Gen.Select(Gen.Int[0, 11].Select(number => (Deed)number), Gen.Int[0, 3], Gen.Int[1, 9]).Array[12, 16];

    [Fact]
    public void What_is_mined_is_what_was_lived() =>
        Lives.Sample(
            deeds =>
            {
                using Run run = new();
                run.Live(deeds);
            },
            iter: 40,
            threads: 1,
            print: deeds => string.Join(", ", deeds));

    private static readonly Deed[] MainDeeds = [Deed.Slip, Deed.Settle, Deed.Drop, Deed.Hand, Deed.Erase, Deed.Reopen, Deed.Restore];

    private sealed class Run : IDisposable
    {
        private static readonly DateOnly FirstDue = new(2026, 3, 11);

        private readonly LivedRepository lived = new();
        private Dictionary<string, LivedCommitment> now = [];
        private Dictionary<string, LivedCommitment> before = [];
        private Dictionary<string, LivedCommitment>? atFork;
        private DateOnly day = new(2026, 3, 4);
        private bool canRevert;
        private string folder = "1on1s";

        public void Dispose() => lived.Dispose();

        public void Live(IEnumerable<(Deed Deed, int Which, int By)> deeds)
        {
            for (int i = 0; i < 4; i++)
            {
                string id = $"p{i}";
                now[id] = new(id, FirstDue.AddDays(i), "[ ]", "priya", IsThere: true) { Events = [new(LivedPart.Line, $"{day.Text()} opened")] };
            }

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
                case Deed.Branch when atFork is null:
                    atFork = new(now);
                    lived.Repository.Git("checkout", "-q", "-b", "side");
                    canRevert = false;
                    break;
                case Deed.Merge or Deed.Discard when atFork is not null:
                    Join(isKept: deed == Deed.Merge, which, by);
                    break;
                case Deed.Revert when canRevert:
                    Revert();
                    break;
                case Deed.Rename when atFork is null:
                    Rename(by);
                    break;
                case Deed.Erase when it.IsThere:
                    Change(it with { IsThere = false });
                    break;
                case Deed.Restore when !it.IsThere:
                    Change(it with { IsThere = true });
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

        private void Change(LivedCommitment next)
        {
            before = new(now);
            now[next.Id] = now[next.Id].Becomes(next, day, OriginalDue(next.Id));
            Write();
            canRevert = true;
        }

        private void Revert()
        {
            Dictionary<string, LivedCommitment> back = new(before);
            lived.On(day.Text());
            lived.Repository.Git("revert", "--no-edit", "HEAD");
            before = new(now);
            now = now.ToDictionary(pair => pair.Key, pair => pair.Value.Becomes(back[pair.Key] with { Events = [] }, day, OriginalDue(pair.Key)));
        }

        private void Rename(int by)
        {
            string target = $"1on1s/{(char)('a' + by)}";
            if (target == folder)
            {
                return;
            }

            Directory.CreateDirectory(Path.Combine(lived.Repository.Root, target, "priya"));
            foreach (string id in now.Keys)
            {
                lived.Repository.Git("mv", $"{folder}/{PathOf(id)}", $"{target}/{PathOf(id)}");
            }

            folder = target;
            lived.CommitAll(day.Text());
            canRevert = false;
        }

        /// <summary>Back on the first line of history something else happens; then the side is merged, or merged and thrown away.</summary>
        private void Join(bool isKept, int which, int by)
        {
            Dictionary<string, LivedCommitment> fork = atFork!;
            Dictionary<string, LivedCommitment> side = now;
            lived.Repository.Git("checkout", "-q", "main");
            now = new(fork);
            lived.Repository.Write("readme.txt", day.Text());
            lived.CommitAll(day.Text());
            Do(MainDeeds[by % MainDeeds.Length], which, by);

            lived.Repository.Git("merge", "-q", "--no-ff", "--no-commit", "-s", "ours", "side");
            day = day.AddDays(1);
            foreach ((string id, LivedCommitment main) in now.ToArray())
            {
                LivedCommitment result = isKept ? Resolve(fork[id], main, side[id], by) : main;
                now[id] = LivedCommitment.Merge(fork[id], main, side[id], result, day, OriginalDue(id));
            }

            Write();
            lived.Repository.Git("branch", "-q", "-D", "side");
            atFork = null;
            canRevert = false;
        }

        /// <summary>What only one side changed is taken from it; what both changed, as somebody decides.</summary>
        private static LivedCommitment Resolve(LivedCommitment fork, LivedCommitment main, LivedCommitment side, int by) =>
            main.Text == fork.Text || side.Text == fork.Text ? main.Text == fork.Text ? side : main
            : (by % 4, main.IsThere && side.IsThere) switch
            {
                (0, _) => side,
                (1, true) => main with { Box = side.Box, Owner = side.Owner },
                (2, true) => main with { Due = main.Due.AddDays(11) },
                _ => main,
            };

        private void Write()
        {
            foreach (string id in now.Keys)
            {
                string note = LivedRepository.Note(DayOf(id), "priya", now[id].IsThere ? [now[id].Line] : []);
                lived.Repository.Write($"{folder}/{PathOf(id)}", note);
            }

            lived.CommitAll(day.Text());
        }

        private void Check()
        {
            NotesHistory history = lived.Read();
            foreach (LivedCommitment life in now.Values)
            {
                Assert.Equal(life.Events.Select(happened => happened.Text).Order(StringComparer.Ordinal), history.Find(life.Id)!.Events.Select(LivedRepository.Text).Order(StringComparer.Ordinal));
                Assert.Equal(life.IsThere, history.Find(life.Id)!.Exists);
            }

            using GitRepository repository = lived.Repository.Open();
            GitId tip = repository.Head!.Value;
            Assert.Equal(
                HistoryReader.ReadFromLog(repository, tip, _ => true).Select(Text), HistoryReader.ReadFromTrees(repository, tip, _ => true).Select(Text));
        }

        private static string Text(CommitChanges changes) =>
            $"{changes.Commit.Id} {string.Join(" | ", changes.ByParent.Select(list => string.Join(", ", list)))}";

        private static DateOnly OriginalDue(string id) => FirstDue.AddDays(id[1] - '0');

        private static string DayOf(string id) => $"2026-03-0{id[1] - '0' + 1}";

        private static string PathOf(string id) => $"priya/{DayOf(id)}.md";
    }
}
