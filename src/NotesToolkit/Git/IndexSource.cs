using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>The files of git's index, as they would be committed. A path in conflict shows our side.</summary>
internal sealed class IndexSource(GitRepository repository, string prefix) : TreeSource(repository, prefix)
{
    /// <inheritdoc/>
    public override FileVersion Find(string path) => Repository.Use(opened =>
    {
        IndexEntry? entry = opened.Index[Prefix + path] ?? Ours(opened, Prefix + path);
        return entry is null || IsAnnounced(entry) ? default : new FileVersion(entry.Mode.ToFileKind(), entry.Id.ToGitId());
    });

    /// <inheritdoc/>
    public override IEnumerable<string> List(string folder, Func<string, bool> wanted) => Repository.Use(opened =>
    {
        List<string> found = [];
        foreach (IndexEntry entry in opened.Index)
        {
            if (entry.StageLevel is not (StageLevel.Staged or StageLevel.Ours)
                || entry.Mode == Mode.GitLink
                || IsAnnounced(entry)
                || !entry.Path.StartsWith(Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            string path = entry.Path[Prefix.Length..];
            if (IsUnder(path, folder) && wanted(path))
            {
                found.Add(path);
            }
        }

        return found;
    });

    private bool IsAnnounced(IndexEntry entry) => Repository.IsIntendedToAdd(entry.Path, entry.Id.ToGitId());

    private static IndexEntry? Ours(Repository opened, string path) => opened.Index.IsFullyMerged ? null : opened.Index.Conflicts[path]?.Ours;
}
