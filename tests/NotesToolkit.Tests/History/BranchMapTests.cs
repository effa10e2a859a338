using NotesToolkit.History;

namespace NotesToolkit.Tests.History;

public class BranchMapTests
{
    [Fact]
    public void A_copy_and_what_it_was_copied_from_do_not_see_each_others_changes()
    {
        BranchMap<string> main = new() { ["kept"] = "1", ["changed"] = "1", ["removed"] = "1" };
        BranchMap<string> side = main.Copy();
        main["changed"] = "main";
        side["changed"] = "side";
        side.Remove("removed");
        side["added"] = "side";

        Assert.Equal(["1", "1", "main"], main.Values.Order());
        Assert.Equal(["1", "side", "side"], side.Values.Order());
        Assert.Equal("main", main["changed"]);
        Assert.True(main.ContainsKey("removed"));
        Assert.False(main.ContainsKey("added"));
        Assert.Null(side.GetValueOrDefault("removed"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_changes_on_any_branches_leave_in_each_what_a_dictionary_of_its_own_would_hold(int seed)
    {
        Random random = new(seed);
        List<(BranchMap<string> Map, Dictionary<string, string> Expected)> branches = [(new(), [])];
        for (int i = 0; i < 5000; i++)
        {
            (BranchMap<string> map, Dictionary<string, string> expected) = branches[random.Next(branches.Count)];
            string key = $"{random.Next(600)}";
            switch (random.Next(50))
            {
                case 0 when branches.Count < 20:
                    branches.Add((map.Copy(), new(expected)));
                    break;
                case < 15:
                    map.Remove(key);
                    expected.Remove(key);
                    break;
                default:
                    map[key] = expected[key] = $"{key} {i}";
                    break;
            }
        }

        Assert.Equal(20, branches.Count);
        Assert.All(branches, branch => Assert.Equal(branch.Expected.Values.Order(), branch.Map.Values.Order()));
    }
}
