namespace NotesToolkit.Git;

/// <summary>Says in one sentence why a repository could not be opened.</summary>
internal static class RepositoryFormat
{
    public static string Explain(RepositoryLocation location, string cause) => cause.Contains("owne", StringComparison.OrdinalIgnoreCase)
        ? $"{location.GitDirectory} belongs to another user: if you trust it, run `git config --global --add safe.directory "
            + $"{location.WorkTree ?? location.GitDirectory}`."
        : $"{location.GitDirectory} cannot be opened: {cause.TrimEnd('.')}.";

    public static NotesException Missing(RepositoryLocation location, GitId id) => IsPartial(location)
        ? Partial(location)
        : new($"The object {id} is not in {location.CommonDirectory}: `git fsck` tells what is missing.");

    public static NotesException Partial(RepositoryLocation location) => new(
        $"{location.WorkTree ?? location.GitDirectory} is a partial clone in which a part of the history is missing: complete it with `git fetch "
            + "--refetch --no-filter`.");

    public static bool IsPartial(RepositoryLocation location) => Configures(location.CommonDirectory, "promisor", "true");

    /// <summary>Whether the configuration in a git folder gives a key a value, in whatever section.</summary>
    public static bool Configures(string gitDirectory, string key, string value) =>
        Path.Combine(gitDirectory, "config") is var file && File.Exists(file)
        && File.ReadLines(file).Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries)).Any(parts => parts.Length == 2
            && parts[0].Equals(key, StringComparison.OrdinalIgnoreCase)
            && parts[1].Equals(value, StringComparison.OrdinalIgnoreCase));
}
