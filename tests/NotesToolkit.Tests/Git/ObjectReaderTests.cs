using NotesToolkit.Git;
using NotesToolkit.Git.Objects;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

/// <summary>Objects in every form in which git keeps them: what is read must be what git and LibGit2Sharp read.</summary>
public sealed class ObjectReaderTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public ObjectReaderTests()
    {
        for (int version = 0; version < 12; version++)
        {
            for (int note = 0; note <= version; note++)
            {
                repository.Write($"1on1s/p{note % 3}/{note}.md", string.Concat(Enumerable.Range(0, 60).Select(line => $"{note} says {line * (line == version ? 3 : 1)} of it\n")));
            }

            repository.Commit($"version {version}");
        }
    }

    private string Packs => Path.Combine(repository.Root, ".git/objects/pack");

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Files_of_their_own() => ReadsAll();

    [Fact]
    public void Deltas_that_name_a_place()
    {
        repository.Git("gc", "-q", "--aggressive");
        ReadsAll();
    }

    [Fact]
    public void Deltas_that_name_an_object()
    {
        repository.Git("-c", "repack.useDeltaBaseOffset=false", "repack", "-q", "-adf", "--depth=50");
        ReadsAll();
    }

    [Fact]
    public void Whole_objects_and_none_of_them_compressed()
    {
        repository.Git("-c", "core.compression=0", "repack", "-q", "-adF", "--depth=0");
        ReadsAll();
    }

    [Fact]
    public void Several_packs_and_files_of_their_own()
    {
        repository.Git("repack", "-q", "-d");
        repository.Write("more.md", "more");
        repository.Commit("more");
        repository.Git("repack", "-q", "-d");
        repository.Write("more.md", "still more");
        repository.Commit("still more");
        Assert.Equal(2, Directory.EnumerateFiles(Packs, "*.pack").Count());
        ReadsAll();
    }

    [Fact]
    public void Places_behind_two_gigabytes()
    {
        repository.Git("repack", "-q", "-ad");
        string pack = Path.GetFileName(Directory.EnumerateFiles(Packs, "*.pack").Single());
        string index = Path.ChangeExtension(pack, ".idx");
        File.Delete(Path.Combine(Packs, index));
        repository.TryGitIn(Packs, "index-pack", "--index-version=2,0x40", "-o", index, pack);
        ReadsAll();
    }

    [Fact]
    public void What_another_repository_lends()
    {
        repository.Git("repack", "-q", "-ad");
        string clone = Path.Combine(repository.Outside, "clone");
        repository.Git("clone", "-q", "--shared", repository.Root, clone);
        using GitRepository borrowing = GitRepository.Open(RepositoryLocation.Find(clone, GitEnvironment.Empty)!);
        ReadsAll(borrowing);
    }

    [Fact]
    public void The_first_form_of_indexes_is_left_to_git()
    {
        repository.Git("-c", "pack.indexVersion=1", "repack", "-q", "-ad");
        using GitRepository opened = repository.Open();
        Assert.True(opened.Objects.HasUnknownForms);
        GitId tip = opened.Head!.Value;
        List<CommitChanges> read = [.. HistoryReader.Read(opened, tip, _ => true)];
        Assert.Equal(BothHistories.Describe(HistoryReader.ReadFromLog(opened, tip, _ => true)), BothHistories.Describe(read));
        Assert.Equal(12, read.Count);
        Assert.NotEmpty(opened.ReadBlobs([read[^1].ByParent[0][0].After.Id])[0]);
    }

    [Theory]
    [InlineData(300, 300)]
    [InlineData(300, 20_000)]
    [InlineData(1_000_000, 1_000_000)]
    public void However_much_is_kept_at_hand(int least, int most)
    {
        repository.Git("repack", "-q", "-adf", "--depth=50");
        using GitRepository opened = repository.Open();
        ObjectReader reader = new(opened.Objects, least, most);
        GitId[] blobs = [.. Blobs(opened)];
        for (int round = 0; round < 60; round++)
        {
            foreach (GitId id in round % 2 == 0 ? blobs : blobs.Reverse())
            {
                GitObject found = reader.Find(id)!.Value;
                Assert.Equal(opened.ReadBlob(id), found.Bytes.ToArray());
                if (round % 3 == 0)
                {
                    reader.Drop(found);
                }

                reader.Release();
            }
        }
    }

    [Fact]
    public void What_git_packs_while_it_is_read()
    {
        using GitRepository opened = repository.Open();
        ReadsAll(opened);
        repository.Git("repack", "-q", "-ad");
        repository.Git("prune-packed");
        ReadsAll(opened);
        repository.Write("more.md", "more");
        repository.Commit("more");
        repository.Git("repack", "-q", "-adf");
        ReadsAll(opened);
    }

    [Fact]
    public void A_damaged_pack_is_named_or_read_right()
    {
        // A distance that is damaged may lead to another object, of which git would make something else too; a name that is damaged leads nowhere.
        repository.Git("-c", "repack.useDeltaBaseOffset=false", "repack", "-q", "-adf");
        string pack = Directory.EnumerateFiles(Packs, "*.pack").Single();
        File.SetAttributes(pack, FileAttributes.Normal);
        byte[] whole = File.ReadAllBytes(pack);
        (GitId Id, string Text)[] before;
        using (GitRepository opened = repository.Open())
        {
            before = [.. Blobs(opened).Select(id => (id, Convert.ToHexString(opened.ReadBlobs([id])[0])))];
        }

        int refused = 0;
        for (int place = 12; place < whole.Length; place += 11)
        {
            byte[] damaged = [.. whole];
            damaged[place] ^= 0x5A;
            File.WriteAllBytes(pack, damaged);
            using ObjectStore store = new(repository.Location);
            ObjectReader reader = new(store, cacheSize: 1024, largestCacheSize: 1024 * 1024);
            foreach ((GitId id, string text) in before)
            {
                try
                {
                    GitObject found = reader.Find(id)!.Value;
                    Assert.True(found.Kind != ObjectKind.Blob || Convert.ToHexString(found.Bytes) == text, $"{id} is read wrong where byte {place} is damaged");
                }
                catch (NotesException told)
                {
                    Assert.Contains("git fsck", told.Message, StringComparison.Ordinal);
                    refused++;
                }
            }
        }

        Assert.True(refused > 100, $"{refused}");
    }

    [Fact]
    public void A_damaged_file_of_its_own_is_named()
    {
        using GitRepository opened = repository.Open();
        GitId tree = opened.TreeOf(opened.Head!.Value);
        string name = tree.ToString();
        string file = Path.Combine(repository.Root, ".git/objects", name[..2], name[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        byte[] bytes = File.ReadAllBytes(file);
        File.WriteAllBytes(file, bytes[..^5]);

        NotesException told = Assert.Throws<NotesException>(() => HistoryReader.Read(opened, opened.Head!.Value, _ => true).ToList());

        Assert.Equal($"The object {tree} is damaged: `git fsck` tells what else is.", told.Message);
    }

    private static IEnumerable<GitId> Blobs(GitRepository opened) => HistoryReader.ReadFromLog(opened, opened.Head!.Value, _ => true)
        .SelectMany(change => change.ByParent[0])
        .Select(change => change.After.Id)
        .Distinct();

    private static void ReadsAll(GitRepository opened)
    {
        GitId tip = opened.Head!.Value;
        Assert.False(opened.Objects.HasUnknownForms);
        Assert.Equal(
            BothHistories.Describe(HistoryReader.ReadFromLog(opened, tip, _ => true)),
            BothHistories.Describe(HistoryReader.ReadFromTrees(opened, tip, _ => true)));
        GitId[] blobs = [.. Blobs(opened)];
        Assert.True(blobs.Length > 60);
        Assert.Equal(blobs.Select(opened.ReadBlob), opened.ReadBlobs(blobs));
        Array.Reverse(blobs);
        Assert.Equal(blobs.Select(opened.ReadBlob), opened.ReadBlobs(blobs));
    }

    private void ReadsAll()
    {
        using GitRepository opened = repository.Open();
        ReadsAll(opened);
    }
}
