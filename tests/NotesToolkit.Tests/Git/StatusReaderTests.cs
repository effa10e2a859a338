using NotesToolkit.Git;

namespace NotesToolkit.Tests.Git;

/// <summary>In a large work tree git names the few paths that are looked at: what differs there is all that differs.</summary>
public sealed class StatusReaderTests : IDisposable
{
    private static readonly string[] Folders = ["1on1s/priya", "1on1s/lee [old]", "1on1s/\u00E9va *", "1on1s"];

    private readonly TemporaryRepository repository = new();
    private readonly Random random = new(4711);

    public StatusReaderTests()
    {
        for (int i = 0; i < 600; i++)
        {
            repository.Write(PathOf(i), $"text {i}\r\n");
        }

        repository.Write(".gitignore", "*.tmp\n");
        repository.Commit("many");
    }

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_clean_work_tree_has_no_candidates()
    {
        using GitRepository opened = repository.Open();
        Assert.Empty(StatusReader.Candidates(opened.Location)!);
        Assert.Empty(opened.InWorkTree());
    }

    [Fact]
    public void Whatever_is_done_the_few_paths_show_what_all_show()
    {
        for (int round = 0; round < 25; round++)
        {
            for (int deeds = 0; deeds < 8; deeds++)
            {
                Do(random.Next(12), PathOf(random.Next(600)));
            }

            AssertAlike();
        }
    }

    [Fact]
    public void In_a_merge_with_conflicts_too()
    {
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write(PathOf(1), "side");
        repository.Write(PathOf(2), "side");
        repository.Write("1on1s/side.md", "side");
        repository.Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Write(PathOf(1), "main");
        repository.Commit("main");
        repository.Git("-c", "alias.try=!git merge -q side || true", "try");
        repository.Write(PathOf(3), "by hand");
        AssertAlike();
        repository.Write(PathOf(1), "both");
        repository.Git("add", PathOf(1));
        AssertAlike();
    }

    private static string PathOf(int number) => $"{Folders[number % Folders.Length]}/2026-{number:000}.md";

    private void Do(int deed, string path)
    {
        string file = Path.Combine(repository.Root, path);
        switch (deed)
        {
            case 0 or 1:
                repository.Write(path, $"changed {random.Next()}");
                break;
            case 2:
                repository.Write(path + ".tmp", "ignored");
                break;
            case 3:
                repository.Write(path.Replace(".md", "-new.md", StringComparison.Ordinal), "new");
                break;
            case 4:
                File.Delete(file);
                break;
            case 5:
                repository.Git("add", "-A");
                break;
            case 6:
                repository.Git("reset", "-q");
                break;
            case 7 when File.Exists(file):
                File.Delete(file);
                File.CreateSymbolicLink(file, "elsewhere");
                break;
            case 8 when File.Exists(file):
                File.Delete(file);
                Directory.CreateDirectory(file);
                File.WriteAllText(Path.Combine(file, "inner.md"), "inner");
                break;
            case 9 when File.Exists(file) && File.ResolveLinkTarget(file, returnFinalTarget: false) is null:
                File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddDays(random.Next(20_000)));
                break;
            case 10:
                repository.Git("rm", "-q", "-r", "--cached", "--ignore-unmatch", path);
                break;
            case 11 when random.Next(4) == 0:
                repository.Git("add", "-A");
                repository.Commit("now");
                break;
            default:
                break;
        }
    }

    private void AssertAlike()
    {
        GitId head = repository.Head();
        using LibraryReader library = new(repository.Location);
        using PlumbingReader program = new(repository.Location);
        Assert.NotNull(StatusReader.Candidates(repository.Location));
        Assert.Equal(Text(program.CompareWorkTree(head)), Text(library.CompareWorkTree(head)));
        Assert.Equal(Text(program.Compare(head, after: null)), Text(library.Compare(head, after: null)));
        Assert.Equal(program.Index.OrderBy(file => file.Key, StringComparer.Ordinal), library.Index.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    private static string Text(IReadOnlyList<FileChange> changes) =>
        string.Join('\n', changes.OrderBy(change => change.Path, StringComparer.Ordinal).Select(change => $"{change.Path} {change.Before} {change.After.Kind}"));
}
