namespace NotesToolkit.Git;

/// <summary>Reads many blobs by one run of git, which gets their ids while it writes them.</summary>
internal static class BlobReader
{
    /// <summary>No note is larger. What is would be held in memory whole.</summary>
    public const int LargestNote = 64 * 1024 * 1024;

    /// <summary>What some changes leave, in their order, with its bytes. Streams: another thread takes the changes as git asks.</summary>
    public static IEnumerable<(FileChange Change, byte[] Bytes)> Read(RepositoryLocation location, IEnumerable<FileChange> changes)
    {
        ConcurrentQueue<FileChange> asked = [];
        using GitProcess git = GitProcess.Start(location, "cat-file", "--batch", "--buffer");
        Task asking = git.Feed(input =>
        {
            foreach (FileChange change in changes)
            {
                asked.Enqueue(change);
                input.WriteLine(change.After.Id);
            }
        });
        using BufferedStream output = new(git.Output, 1 << 16);
        while (ReadLine(output) is { Length: > 0 } header)
        {
            yield return GitProcess.Understand(() =>
                ReadBlob(header, asked.TryDequeue(out FileChange change) ? change : throw new FormatException(), output, location));
        }

        asking.GetAwaiter().GetResult();
        git.Complete();
        if (!asked.IsEmpty)
            throw GitProgram.Strange();
    }

    public static NotesException TooLarge(GitId id, object size) =>
        new($"The object {id} has {size} bytes, which no note has: `git fsck` tells whether it is damaged.");

    private static (FileChange Change, byte[] Bytes) ReadBlob(string header, FileChange change, BufferedStream output, RepositoryLocation location)
    {
        byte[] bytes = header.Split(' ') switch
        {
            [_, "blob", var size] => int.TryParse(size, CultureInfo.InvariantCulture, out int length) && length <= LargestNote
                ? new byte[length]
                : throw TooLarge(change.After.Id, size),
            [_, "missing"] => throw location.Missing(change.After.Id),
            _ => throw new FormatException(),
        };
        output.ReadExactly(bytes);
        output.ReadByte();
        return (change, bytes);
    }

    private static string ReadLine(BufferedStream stream)
    {
        StringBuilder line = new();
        for (int read = stream.ReadByte(); read is not (-1 or '\n'); read = stream.ReadByte())
            line.Append((char)read);

        return line.ToString();
    }
}
