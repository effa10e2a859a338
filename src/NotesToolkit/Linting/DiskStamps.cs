using NotesToolkit.Configuration;
using NotesToolkit.Git;
using Marks = System.Collections.Generic.Dictionary<string, (long Written, long Length)>;

namespace NotesToolkit.Linting;

internal sealed class DiskStamps(string root)
{
    private readonly Dictionary<string, Marks> seen = new(StringComparer.Ordinal);
    private string? git;

    /// <summary>Whether git's index, HEAD, its branch or a merge that is under way is another than when last asked.</summary>
    public bool IsGitOther(RepositoryLocation? location)
    {
        string now = location is not null ? string.Join('\n', GitFiles(location).Select(file => MarkOf(new(file))))
            : Directory.Exists(Path.Combine(root, ".git")) ? "new" : string.Empty;
        (string? before, git) = (git, now);
        return before is not null && before != now && !(location is not null && before is "" or "new");
    }

    /// <summary>The paths of the files that are others: the configuration's own, and those in the folders of the open files, or in all.</summary>
    public IEnumerable<string> Changed(NotesConfiguration configuration, IEnumerable<string> open, bool isWhole)
    {
        IEnumerable<string> phrases = configuration.PhraseFiles.Select(file => file.Text);
        IEnumerable<string> own = new[] { NotesConfiguration.FileName, configuration.PeoplePath, configuration.BaselinePath }
            .OfType<string>().Concat(phrases).Distinct(StringComparer.Ordinal);
        IEnumerable<string> folders = isWhole
            ? configuration.Globs.Select(glob => glob.Folder.TrimEnd('/'))
            : open.Where(path => !configuration.IsOwnFile(path)).Select(path => path[..Math.Max(0, path.LastIndexOf('/'))]);
        return Compare("*", own.ToDictionary(path => path, path => MarkOf(new(Path.Combine(root, path))), StringComparer.Ordinal))
            .Concat(folders.Distinct(StringComparer.Ordinal)
                .SelectMany(folder => Compare(isWhole ? folder + "/**" : folder, FilesIn(folder, isWhole, configuration))))
            .Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> Compare(string place, Marks now)
    {
        Marks? before = seen.GetValueOrDefault(place);
        seen[place] = now;
        return before is null ? [] : now.Except(before).Concat(before.Except(now)).Select(file => file.Key);
    }

    private Marks FilesIn(string folder, bool isDeep, NotesConfiguration configuration)
    {
        DirectoryInfo full = new(Path.Combine(root, folder));
        EnumerationOptions options = new() { RecurseSubdirectories = isDeep, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
        return (full.Exists ? full.EnumerateFiles("*.md", options) : [])
            .Select(file => (Path: Path.GetRelativePath(root, file.FullName).Replace(Path.DirectorySeparatorChar, '/'), Mark: MarkOf(file)))
            .Where(file => configuration.IsNote(file.Path) || configuration.IsOther(file.Path))
            .ToDictionary(file => file.Path, file => file.Mark, StringComparer.Ordinal);
    }

    private static IEnumerable<string> GitFiles(RepositoryLocation location)
    {
        string head = Path.Combine(location.GitDirectory, "HEAD");
        yield return head;
        yield return location.IndexPath;
        yield return Path.Combine(location.GitDirectory, "MERGE_HEAD");
        yield return Path.Combine(location.CommonDirectory, "packed-refs");
        yield return Path.Combine(location.GitDirectory, "logs", "HEAD");
        if (File.Exists(head) && File.ReadAllText(head) is var text && text.StartsWith("ref: ", StringComparison.Ordinal))
            yield return Path.Combine(location.CommonDirectory, text[5..].Trim());
    }

    private static (long Written, long Length) MarkOf(FileInfo file) => file.Exists ? (file.LastWriteTimeUtc.Ticks, file.Length) : default;
}
