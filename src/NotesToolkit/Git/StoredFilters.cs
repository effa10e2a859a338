namespace NotesToolkit.Git;

/// <summary>The filters that git's attributes name: git-crypt and LFS by the user's own programs, and others, which are not run.</summary>
/// <remarks>Git is asked only where a file of attributes names one.</remarks>
internal sealed class StoredFilters(RepositoryLocation location)
{
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The filter that is not run, of a file by its path from the git root; null where there is none.</summary>
    public string? Of(string path) => IsNamed(FolderOf(path)) ? Of([path]).GetValueOrDefault(path) : null;

    /// <summary>The filters that are not run, by path.</summary>
    public IReadOnlyDictionary<string, string> Of(IEnumerable<string> paths)
    {
        string[] named = [.. paths.Where(path => IsNamed(FolderOf(path)))];
        string[] unknown = [.. named.Where(path => !known.ContainsKey(path))];
        if (unknown.Length > 0)
        {
            IReadOnlyDictionary<string, string> asked = Ask(location, unknown);
            foreach (string path in unknown)
                known[path] = asked.TryGetValue(path, out string? name) && !IsOwn(name) ? name : null;
        }

        return named.Where(path => known[path] is not null).Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => known[path]!, StringComparer.Ordinal);
    }

    public static IReadOnlyDictionary<string, string> Ask(RepositoryLocation location, IEnumerable<string> paths)
    {
        const int Fields = 3;
        return GitProcess.RunWithInput(location, Encoding.UTF8.GetBytes(string.Join('\0', paths)), "check-attr", "-z", "--stdin", "filter")
            .Split('\0').Chunk(Fields).Where(said => said is [_, _, not ("unspecified" or "unset" or "set" or "")])
            .ToDictionary(said => said[0], said => said[^1], StringComparer.Ordinal);
    }

    /// <summary>How git is told to store through a filter by the user's own program; null where that cannot be.</summary>
    public static string[]? Own(RepositoryLocation location, string name)
    {
        bool isCrypt = IsCrypt(name);
        if (!IsOwn(name) || GitProgram.Find(name: isCrypt ? StoredMark.Crypt : "git-lfs") is not { } program
            || (isCrypt && Configured(location).Contains($"filter.{name}.process", StringComparer.Ordinal)))
        {
            return null;
        }

        string[] settings = isCrypt
            ? [$"clean={HookSite.Quote(program)} clean"
                + (name == StoredMark.Crypt ? string.Empty : $" --key-name={name[(StoredMark.Crypt.Length + 1)..]}")]
            : [$"clean={HookSite.Quote(program)} clean -- %f", $"process={HookSite.Quote(program)} filter-process"];
        return [.. settings.Append("required=true").SelectMany(setting => new[] { "-c", $"filter.{name}.{setting}" })];
    }

    public static IEnumerable<string> AllOwn(RepositoryLocation location) => Configured(location)
        .Select(key => key.Split('.')[1]).Where(IsOwn).Distinct(StringComparer.Ordinal).SelectMany(name => Own(location, name) ?? []);

    /// <summary>To compare a file git would run the command that the configuration holds: without it the file is shown as changed.</summary>
    public static IEnumerable<string> None(RepositoryLocation location) => Configured(location)
        .Where(key => key[(key.LastIndexOf('.') + 1)..] is "clean" or "process" or "required")
        .SelectMany(key => new[] { "-c", key + "=" });

    /// <summary>Whether a filter is git-crypt with a key of a name that it allows: the repository writes it, and a shell reads it.</summary>
    private static bool IsCrypt(string filter) => filter == StoredMark.Crypt || (filter.StartsWith(StoredMark.Crypt + "-", StringComparison.Ordinal)
        && filter.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_'));

    private static bool IsOwn(string filter) => IsCrypt(filter) || filter == "lfs";

    private static string[] Configured(RepositoryLocation location) =>
        [.. GitProcess.TryRun(location, "config", "-z", "--name-only", "--get-regexp", @"^filter\.").Output
            .Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Whether a file of attributes names a filter that may be for a folder, and git can be asked which.</summary>
    private bool IsNamed(string folder) => folders.GetOrAdd(folder, key =>
        Names(Path.Combine(location.WorkTree ?? location.GitDirectory, key, ".gitattributes"))
        || (key.Length > 0 ? IsNamed(FolderOf(key)) : Names(Path.Combine(location.CommonDirectory, "info", "attributes"))));

    private bool Names(string attributes) => File.Exists(attributes) && location.Environment.StartsPrograms && GitProgram.Find() is not null
        && File.ReadAllText(attributes).Contains("filter=", StringComparison.Ordinal);
}
