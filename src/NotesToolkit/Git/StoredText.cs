namespace NotesToolkit.Git;

/// <summary>
/// Reads what a filter keeps in git in place of a text: git-crypt by the user's own program, LFS from the objects that are here. No command that a
/// repository configures is run.
/// </summary>
internal static class StoredText
{
    private const string Crypt = "git-crypt";
    private const string LfsId = "oid sha256:";

    /// <summary>A blob as the text that a file of it is checked out as; as it is stored where that cannot be known.</summary>
    public static byte[] Plain(RepositoryLocation location, byte[] stored) => StoredMark.Of(stored) switch
    {
        StoredMark.Crypt => Decrypt(location, stored),
        StoredMark.Lfs => FindLarge(location, Encoding.UTF8.GetString(stored)) ?? stored,
        _ => stored,
    };

    public static bool IsUsed(RepositoryLocation location) =>
        Directory.Exists(Path.Combine(location.CommonDirectory, Crypt)) || Directory.Exists(Path.Combine(location.CommonDirectory, "lfs"));

    public static bool IsFiltered(RepositoryLocation location, string path) =>
        GitProgram.Find() is not null && Filters(location, [path]).Count > 0;

    /// <summary>The filters that git stores files through, by path: git-crypt, LFS, and what else the configuration holds a command for.</summary>
    public static IReadOnlyDictionary<string, string> Filters(RepositoryLocation location, IEnumerable<string> paths)
    {
        const int Fields = 3;
        (string Path, string Name)[] named =
        [
            .. GitProcess.RunWithInput(location, Encoding.UTF8.GetBytes(string.Join('\0', paths)), "check-attr", "-z", "--stdin", "filter")
                .Split('\0').Chunk(Fields).Where(said => said is [_, _, not ("unspecified" or "unset" or "set" or "")])
                .Select(said => (said[0], said[^1])),
        ];
        string[] configured = named.All(file => IsOwn(file.Name)) ? [] : Configured(location);
        return named.Where(file => IsOwn(file.Name) || configured.Any(key => key.StartsWith($"filter.{file.Name}.", StringComparison.Ordinal)))
            .ToDictionary(file => file.Path, file => file.Name, StringComparer.Ordinal);
    }

    /// <summary>How git is told to store through a filter by the user's own program; null where that cannot be.</summary>
    public static string[]? OwnFilter(RepositoryLocation location, string name)
    {
        bool isCrypt = IsCrypt(name);
        if (!IsOwn(name) || GitProgram.Find(name: isCrypt ? Crypt : "git-lfs") is not { } program
            || (isCrypt && Configured(location).Contains($"filter.{name}.process", StringComparer.Ordinal)))
        {
            return null;
        }

        string[] settings = isCrypt
            ? [$"clean=\"{program}\" clean{(name == Crypt ? string.Empty : " --key-name=" + name[(Crypt.Length + 1)..])}"]
            : [$"clean=\"{program}\" clean -- %f", $"process=\"{program}\" filter-process"];
        return [.. settings.Append("required=true").SelectMany(setting => new[] { "-c", $"filter.{name}.{setting}" })];
    }

    public static IEnumerable<string> OwnFilters(RepositoryLocation location) => Configured(location)
        .Select(key => key.Split('.')[1]).Where(IsOwn).Distinct(StringComparer.Ordinal).SelectMany(name => OwnFilter(location, name) ?? []);

    /// <summary>To compare a file git would run the command that the configuration holds: without it the file is shown as changed.</summary>
    public static IEnumerable<string> WithoutFilters(RepositoryLocation location) => Configured(location)
        .Where(key => key.EndsWith(".clean", StringComparison.Ordinal) || key.EndsWith(".process", StringComparison.Ordinal)
            || key.EndsWith(".required", StringComparison.Ordinal))
        .SelectMany(key => new[] { "-c", key + "=" });

    private static bool IsCrypt(string filter) => filter == Crypt || filter.StartsWith(Crypt + "-", StringComparison.Ordinal);

    private static bool IsOwn(string filter) => IsCrypt(filter) || filter == "lfs";

    private static string[] Configured(RepositoryLocation location) =>
        [.. GitProcess.TryRun(location, "config", "-z", "--name-only", "--get-regexp", @"^filter\.").Output
            .Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private static byte[] Decrypt(RepositoryLocation location, byte[] stored)
    {
        string keys = Path.Combine(location.CommonDirectory, Crypt, "keys");
        return GitProgram.Find(name: Crypt) is { } program && Directory.Exists(keys)
            ? Directory.EnumerateFiles(keys).Select(key => Smudge(location, program, Path.GetFileName(key), stored))
                .FirstOrDefault(text => text is not null) ?? stored
            : stored;
    }

    private static byte[]? Smudge(RepositoryLocation location, string program, string key, byte[] stored)
    {
        ProcessStartInfo start = new(program, key == "default" ? ["smudge"] : ["smudge", "--key-name=" + key])
        {
            WorkingDirectory = location.WorkTree ?? location.GitDirectory,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        GitSettings.Prepare(start.Environment, location, isReading: true);
        start.Environment["GIT_DIR"] = location.GitDirectory;
        using Process crypt = Process.Start(start)!;
        Task<string> error = crypt.StandardError.ReadToEndAsync();
        Task feeding = Task.Run(() => Feed(crypt.StandardInput.BaseStream, stored));
        using MemoryStream text = new();
        crypt.StandardOutput.BaseStream.CopyTo(text);
        crypt.WaitForExit();
        Task.WaitAll(feeding, error);
        byte[] read = text.ToArray();
        return crypt.ExitCode == 0 && StoredMark.Of(read) is null ? read : null;
    }

    private static void Feed(Stream input, byte[] stored)
    {
        try
        {
            using (input)
                input.Write(stored);
        }
        catch (IOException)
        {
            // It ended before it read everything: its exit code says so.
        }
    }

    /// <summary>The object that an LFS pointer names, where it is here and is what its name says.</summary>
    private static byte[]? FindLarge(RepositoryLocation location, string pointer)
    {
        string? id = pointer.Split('\n').FirstOrDefault(line => line.StartsWith(LfsId, StringComparison.Ordinal))?[LfsId.Length..].Trim();
        if (id is not { Length: 64 } || !id.All(char.IsAsciiHexDigit))
            return null;

        FileInfo file = new(Path.Combine(location.CommonDirectory, "lfs", "objects", id[..2], id[2..4], id));
        return file.Exists && file.Length <= BlobReader.LargestNote && File.ReadAllBytes(file.FullName) is var bytes
            && Convert.ToHexStringLower(Hashes.Sha256(bytes)) == id ? bytes : null;
    }
}
