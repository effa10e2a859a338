using NotesToolkit.Git;

namespace NotesToolkit.History.Cache;

/// <summary>Puts new commits behind known ones, in the order in which git would tell all of them.</summary>
internal static class WholeList
{
    /// <summary>A commit and those that it rests on.</summary>
    public static IEnumerable<CommitChanges> Join(GitId tip, IReadOnlyList<CommitChanges> known, IEnumerable<CommitChanges> added)
    {
        List<CommitChanges> all = [.. known];
        bool isLine = true;
        foreach (CommitChanges changes in added)
        {
            isLine &= changes.Commit.Parents is [{ } parent] && parent == all[^1].Commit.Id;
            all.Add(changes);
        }

        return isLine && all[^1].Commit.Id == tip ? all : Sort(tip, all);
    }

    private static IEnumerable<CommitChanges> Sort(GitId tip, List<CommitChanges> all)
    {
        Dictionary<GitId, int> places = new(all.Count);
        foreach (CommitChanges changes in all)
        {
            places.Add(changes.Commit.Id, places.Count);
        }

        return TopologicalOrder.Of(places[tip], places, place => all[place].Commit).Select(place => all[place]);
    }
}
