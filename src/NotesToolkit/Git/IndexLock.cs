using System.Runtime.InteropServices;

namespace NotesToolkit.Git;

/// <summary>Git's lock on an index, taken as git takes it: while it is held no other git commits, and nothing is staged.</summary>
internal sealed class IndexLock : IDisposable
{
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly string index;
    private readonly PosixSignalRegistration[] registrations;

    private IndexLock(RepositoryLocation repository)
    {
        index = repository.IndexPath;
        Next = repository with { IndexFile = index + ".lock" };
        Own = repository with { IndexFile = $"{index}.notes-{Environment.ProcessId}" };
        registrations = Array.ConvertAll(Ends, signal => PosixSignalRegistration.Create(signal, _ => Delete()));
    }

    /// <summary>What the index will be, a copy of what it is.</summary>
    public RepositoryLocation Next { get; }

    /// <summary>Another copy, of which a commit is made.</summary>
    public RepositoryLocation Own { get; }

    public static IndexLock Take(RepositoryLocation repository)
    {
        string name = repository.IndexPath + ".lock";
        try
        {
            using (FileStream created = new(name, FileMode.CreateNew))
            {
                if (File.Exists(repository.IndexPath))
                {
                    using FileStream held = File.OpenRead(repository.IndexPath);
                    held.CopyTo(created);
                }
            }

            IndexLock taken = new(repository);
            if (new FileInfo(name).Length == 0)
                GitProcess.Run(taken.Next, "read-tree", "--empty");

            File.Copy(name, taken.Own.IndexPath, overwrite: true);
            return taken;
        }
        catch (IOException taken) when (File.Exists(name))
        {
            throw new NotesException($"{name} is there: another git works in this repository, or one was killed and left it. "
                + "Save again when none does, or delete that file.", taken);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new NotesException($"{name} cannot be written: {refused.Message}", refused);
        }
    }

    /// <summary>Puts the next index in the place of the one that was.</summary>
    public void Keep() => File.Move(Next.IndexPath, index, overwrite: true);

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in registrations)
            registration.Dispose();

        Delete();
    }

    private void Delete()
    {
        File.Delete(Own.IndexPath);
        File.Delete(Next.IndexPath);
    }
}
