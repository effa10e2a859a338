namespace NotesToolkit.Git;

/// <summary>Git's lock on an index, taken as git takes it: while it is held no other git commits, and nothing is staged.</summary>
internal sealed class IndexLock(RepositoryLocation repository) : IDisposable
{
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly string index = repository.IndexPath;
    private readonly PosixSignalRegistration[] registrations =
        Array.ConvertAll(Ends, signal => PosixSignalRegistration.Create(signal, _ => Delete(repository.IndexPath)));

    /// <summary>What the index will be, a copy of what it is.</summary>
    public RepositoryLocation Next { get; } = repository with { IndexFile = repository.IndexPath + ".lock" };

    /// <summary>Another copy, of which a commit is made.</summary>
    public RepositoryLocation Own { get; } = repository with { IndexFile = repository.IndexPath + ".notes" };

    public static IndexLock Take(RepositoryLocation repository)
    {
        string name = repository.IndexPath + ".lock";
        try
        {
            new FileStream(name, FileMode.CreateNew).Dispose();
        }
        catch (IOException held) when (File.Exists(name))
        {
            throw new NotesException($"{name} is there: another git works in this repository, or one was killed and left it. "
                + "Save again when none does, or delete that file.", held);
        }

        return new(repository);
    }

    public void Fill()
    {
        if (File.Exists(index))
            File.Copy(index, Next.IndexPath, overwrite: true);
        else
            GitProcess.Run(Next, "read-tree", "--empty");

        File.Copy(Next.IndexPath, Own.IndexPath, overwrite: true);
    }

    public void Keep() => File.Move(Next.IndexPath, index, overwrite: true);

    public void Dispose()
    {
        Array.ForEach(registrations, registration => registration.Dispose());
        Delete(index);
    }

    private static void Delete(string index) => Array.ForEach([index + ".notes", index + ".lock"], File.Delete);
}
