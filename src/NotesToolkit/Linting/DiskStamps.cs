using System.IO.Enumeration;
using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.Linting;

/// <summary>How far somebody looks for what is other on the disk: each looks at the configuration and at git too.</summary>
internal enum LookDepth
{
    /// <summary>Files that came or went beside the open ones, as an editor saves: what each key can pay for.</summary>
    Names,

    /// <summary>The files beside the open ones.</summary>
    Open,

    /// <summary>Every note.</summary>
    Whole,
}

/// <summary>Sees which files of a notes root are others than they were, by their sizes and times.</summary>
internal sealed class DiskStamps(string root)
{
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };
    private static readonly EnumerationOptions Flat = new() { IgnoreInaccessible = true };

    private readonly Dictionary<string, (Mark Folder, Dictionary<string, Mark> Files)> folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Mark> files = new(StringComparer.Ordinal);
    private string? git;

    /// <summary>Whether git's index, HEAD, its branch or a merge that is under way is another than when last asked.</summary>
    public bool IsGitOther(RepositoryLocation? location)
    {
        string now = location is not null ? string.Join('\n', GitFiles(location).Select(Mark.Of))
            : Directory.Exists(Path.Combine(root, ".git")) ? "new" : string.Empty;
        bool isFirst = git is null || (location is not null && git is "" or "new");
        bool isOther = !isFirst && git != now;
        git = now;
        return isOther;
    }

    /// <summary>The paths of the files that are others: the configuration's own, and those in the folders of the open files, or in all.</summary>
    public IEnumerable<string> Changed(NotesConfiguration configuration, IEnumerable<string> open, LookDepth depth)
    {
        List<string> changed = [];
        IEnumerable<string> phrases = configuration.PhraseFiles.Select(file => file.Path);
        string?[] own = [NotesConfiguration.FileName, configuration.PeoplePath, .. phrases, configuration.BaselinePath];
        foreach (string path in own.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Mark now = Mark.Of(Path.Combine(root, path));
            if (files.TryGetValue(path, out Mark known) && known != now)
                changed.Add(path);

            files[path] = now;
        }

        IEnumerable<string> looked = depth == LookDepth.Whole
            ? configuration.Globs.Select(glob => glob.Folder.TrimEnd('/'))
            : open.Where(path => !configuration.IsOwnFile(path)).Select(path => path[..Math.Max(0, path.LastIndexOf('/'))]);
        foreach (string folder in looked.Distinct(StringComparer.Ordinal))
            changed.AddRange(ChangedIn(folder, depth, configuration));

        return changed.Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> ChangedIn(string folder, LookDepth depth, NotesConfiguration configuration)
    {
        string full = Path.Combine(root, folder);
        string key = depth == LookDepth.Whole ? folder + "/**" : folder;
        bool isKnown = folders.TryGetValue(key, out (Mark Folder, Dictionary<string, Mark> Files) before);
        Mark names = Mark.Of(new DirectoryInfo(full));
        if (isKnown && depth == LookDepth.Names && names == before.Folder)
            return [];

        Dictionary<string, Mark> now = new(StringComparer.Ordinal);
        if (Directory.Exists(full))
        {
            FileSystemEnumerable<(string Path, Mark Mark)> found = new(
                full,
                static (ref FileSystemEntry entry) => (entry.ToFullPath(), new(entry.LastWriteTimeUtc.Ticks, entry.Length)),
                depth == LookDepth.Whole ? Deep : Flat)
            {
                ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                    !entry.IsDirectory && entry.FileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase),
            };
            foreach ((string path, Mark mark) in found)
            {
                string relative = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
                if (configuration.IsNote(relative) || configuration.IsOther(relative))
                    now[relative] = mark;
            }
        }

        folders[key] = (names, now);
        return isKnown ? now.Except(before.Files).Concat(before.Files.Except(now)).Select(file => file.Key) : [];
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

    private readonly record struct Mark(long Written, long Length)
    {
        public static Mark Of(string file) => Of(new FileInfo(file));

        public static Mark Of(FileSystemInfo info) =>
            info.Exists ? new(info.LastWriteTimeUtc.Ticks, info is FileInfo file ? file.Length : 0) : default;
    }
}
