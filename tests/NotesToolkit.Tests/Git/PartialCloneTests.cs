using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class PartialCloneTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_clone_without_trees_is_named_with_the_command_that_completes_it_and_nothing_is_fetched()
    {
        string partial = Clone("tree:0");
        string[] before = Files(partial);
        RepositoryLocation location = RepositoryLocation.Find(partial, GitEnvironment.Empty)!;
        using (GitRepository opened = GitRepository.Open(location))
        {
            NotesException refused = Assert.Throws<NotesException>(() => HistoryReader.Read(opened, opened.Head!.Value, _ => true).ToList());
            Assert.Contains("git fetch --refetch --no-filter", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, Files(partial));
        Assert.Equal(0, repository.TryGitIn(partial, "fetch", "-q", "--no-auto-maintenance", "--refetch", "--no-filter").Exit);
        using GitRepository whole = GitRepository.Open(location);
        Assert.Equal(2, HistoryReader.Read(whole, whole.Head!.Value, _ => true).Count());
    }

    private string Clone(string filter)
    {
        repository.Write("1on1s/priya/a.md", "one");
        repository.Commit("one");
        repository.Write("1on1s/priya/a.md", "two");
        repository.Commit("two");
        repository.Git("config", "uploadpack.allowFilter", "true");
        string partial = Path.Combine(repository.Outside, "partial");
        repository.Git("clone", "-q", "--filter=" + filter, "file://" + repository.Root, partial);
        return partial;
    }

    private static string[] Files(string clone) =>
        [.. Directory.EnumerateFiles(Path.Combine(clone, ".git"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
