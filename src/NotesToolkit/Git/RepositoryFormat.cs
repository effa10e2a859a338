namespace NotesToolkit.Git;

/// <summary>Says in one sentence why a repository could not be opened.</summary>
internal static class RepositoryFormat
{
    public static string Explain(RepositoryLocation location, string cause)
    {
        return IsOwnership(cause)
            ? $"{location.GitDirectory} belongs to another user: if you trust it, run `git config --global --add safe.directory "
                + $"{location.WorkTree ?? location.GitDirectory}`."
            : $"{location.GitDirectory} cannot be opened: {cause.TrimEnd('.')}.";
    }

    public static NotesException Missing(RepositoryLocation location, GitId id) => IsPartial(location)
        ? Partial(location)
        : new($"The object {id} is not in {location.CommonDirectory}: `git fsck` tells what is missing.");

    public static NotesException Partial(RepositoryLocation location) => new(
        $"{location.WorkTree ?? location.GitDirectory} is a partial clone in which a part of the history is missing: complete it with `git fetch "
            + "--refetch --no-filter`.");

    public static bool IsOwnership(string cause) => cause.Contains("owne", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the repository is a clone that fetches objects when it needs them.</summary>
    public static bool IsPartial(RepositoryLocation location) => Names(ReadConfiguration(location.CommonDirectory), "promisor", "true");

    /// <summary>Whether a git configuration file's text gives a key a value, in whatever section.</summary>
    public static bool Names(string configuration, string key, string value) => configuration.Split('\n')
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .Any(parts => parts.Length == 2
            && parts[0].Equals(key, StringComparison.OrdinalIgnoreCase)
            && parts[1].Equals(value, StringComparison.OrdinalIgnoreCase));

    public static string ReadConfiguration(string gitDirectory)
    {
        string file = Path.Combine(gitDirectory, "config");
        return File.Exists(file) ? File.ReadAllText(file) : string.Empty;
    }
}
