namespace NotesToolkit.Notes;

/// <summary>
/// Writes whole files: beside the old one first, under its mode, then in its place. Nothing under <paramref name="root"/> is written through a
/// link. One run writes a file at a time, and what a killed run left beside it goes with the next.
/// </summary>
internal sealed class FileWriter(string? root)
{
    /// <summary>What the files beside end with, so that a <c>.gitignore</c> can name them.</summary>
    public const string TemporarySuffix = ".notes-tmp";

    private const string LockEnd = ".lock";

    private const int MostTries = 200;

    private const int FewTries = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>Writes an output, whatever was there; what is no plain file (a pipe, a device) is written to and stays.</summary>
    public void Replace(string path, string text) => Replace(path, file => file.Write(text));

    /// <inheritdoc cref="Replace(string, string)"/>
    public void Replace(string path, Action<TextWriter> write) => Translated(path, () =>
    {
        RequireOwnFolder(path);
        if (IsInRoot(path) || !IsSpecial(path))
        {
            Put(path, WriteTo, check: null, overwrites: true);
            return;
        }

        using FileStream special = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        WriteTo(special);

        void WriteTo(Stream stream)
        {
            using StreamWriter file = new(stream, new UTF8Encoding(), bufferSize: 8192, leaveOpen: true);
            write(file);
        }
    });

    /// <summary>Changes a file from what was read of it, or begins one; one that somebody else changed or began meanwhile stays theirs.</summary>
    public void Change(string path, SourceText? before, SourceText after) => Translated(path, () =>
    {
        RequireOwnFolder(path);
        if (new FileInfo(path) is { Exists: true, IsReadOnly: true })
            throw new NotesException($"{path} is read-only, and stays as it is: make it writable (`chmod u+w`) and run the command again.");

        Put(path, stream => stream.Write(after.Encode()), () => Check(path, before), overwrites: before is not null);
    });

    /// <summary>Takes away what killed runs left in a folder.</summary>
    public static void Clean(string folder)
    {
        foreach (string left in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $".*{TemporarySuffix}") : [])
        {
            string name = Path.GetFileName(left)[1..^TemporarySuffix.Length];
            Forget(Path.Combine(folder, name.EndsWith(LockEnd, StringComparison.Ordinal) ? name[..^LockEnd.Length] : name));
        }
    }

    /// <summary>Refuses a place that a link under the root leads to.</summary>
    private void RequireOwnFolder(string path)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        for (; folder is not null && IsInRoot(folder); folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
                throw new NotesException($"{folder} is a link, and nothing is written through one: name another folder, or put a real one there.");
        }
    }

    private bool IsInRoot(string path) =>
        root is not null && Path.GetRelativePath(root, path) is var inside && inside != "." && !Path.IsPathRooted(inside)
        && inside.Split(Path.DirectorySeparatorChar)[0] != "..";

    /// <summary>Only a plain file can be made as long as it is.</summary>
    private static bool IsSpecial(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).IsReadOnly)
            return false;

        using Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        try
        {
            RandomAccess.SetLength(handle, RandomAccess.GetLength(handle));
            return false;
        }
        catch (Exception special) when (special is IOException or NotSupportedException)
        {
            return true;
        }
    }

    private static void Check(string path, SourceText? before)
    {
        FileInfo file = new(path);
        bool isSame = before is null
            ? !file.Exists && file.LinkTarget is null
            : file is { Exists: true, LinkTarget: null } && File.ReadAllBytes(path).AsSpan().SequenceEqual(before.Encode());
        if (!isSame)
        {
            throw new NotesException(before is null
                ? $"{path} is there, and stays as it is."
                : $"{path} was changed while this command ran, and is left as it is: run the command again.");
        }
    }

    private static void Put(string path, Action<Stream> write, Action? check, bool overwrites)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        string beside = Beside(path);
        using FileStream held = Lock(path);
        File.Delete(beside);
        try
        {
            using (FileStream stream = Create(beside, path))
            {
                write(stream);
                stream.Flush(flushToDisk: check is not null);
            }

            // Last of all: an editor saves when it likes.
            check?.Invoke();
            File.Move(beside, path, overwrites);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static string Beside(string path) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}{TemporarySuffix}");

    /// <summary>Holds a file against other runs; while another run holds it, waits a moment.</summary>
    private static FileStream Lock(string path)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                return TakeLock(path);
            }
            catch (IOException) when (tries < MostTries && (tries < FewTries || File.Exists(LockOf(path))))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>The file that is the lock of another is empty, and goes with its holder: opened so, it is never one that is gone already.</summary>
    private static FileStream TakeLock(string path)
    {
        string name = LockOf(path);
        if (new FileInfo(name).LinkTarget is not null)
            File.Delete(name);

        return new(name, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
    }

    private static string LockOf(string path) => Beside(path + LockEnd);

    /// <summary>Takes away what was half written; what another run writes just now it takes away itself.</summary>
    private static void Forget(string path) => NotesException.TryFiles(() => Delete(path), _ => false);

    private static bool Delete(string path)
    {
        using FileStream held = TakeLock(path);
        File.Delete(Beside(path));
        return true;
    }

    private static FileStream Create(string beside, string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows() || new FileInfo(path) is not { Exists: true, LinkTarget: null })
            return new(beside, options);

        UnixFileMode mode = File.GetUnixFileMode(path);
        options.UnixCreateMode = mode;
        FileStream stream = new(beside, options);

        // What the umask took away.
        File.SetUnixFileMode(stream.SafeFileHandle, mode);
        return stream;
    }

    private static void Translated(string path, Action write) => NotesException.Translate(
        () =>
        {
            write();
            return true;
        },
        refused => $"{path} cannot be written: {refused.Message}");
}
