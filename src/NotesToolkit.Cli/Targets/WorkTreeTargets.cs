using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>Finds what <c>lint</c> and <c>fix</c> judge on the disk, root by root.</summary>
internal static class WorkTreeTargets
{
    /// <summary>The roots of some paths, each with the notes that the paths name.</summary>
    /// <param name="session">The session.</param>
    /// <param name="paths">Files and folders as typed; none for the whole root of the current folder.</param>
    /// <param name="rules">The rules to ask.</param>
    /// <exception cref="NotesException">A path does not exist.</exception>
    public static IReadOnlyList<LintTarget> Find(Session session, IReadOnlyCollection<string> paths, RuleSelection rules)
    {
        if (paths.Count == 0)
        {
            if (session.Repository is { IsBare: true } bare)
            {
                throw new NotesException($"{bare.GitDirectory} is a bare repository and has no files to read: run it in a clone.");
            }

            LintTarget root = OpenDisk(session, NotesRoot.FindFrom(session.Folder, session.Repository), [], rules);
            Notebook notebook = root.AsItStands.Context.Notebook;
            RootOnDisk.Require(root.Folder, notebook);
            WarnWithout(session, session.Repository);
            RootOnDisk.WarnIfEmpty(session, root.Folder, notebook);
            return [root];
        }

        IGrouping<string, NamedPath>[] roots = [.. paths.Select(path => NamedPath.Find(session, path))
            .GroupBy(path => path.Root, StringComparer.Ordinal)];
        foreach (IGrouping<string, NamedPath> root in roots)
        {
            WarnWithout(session, RepositoryLocation.Find(root.Key, session.GitEnvironment));
        }

        return [.. roots.Select(root => OpenDisk(session, root.Key, [.. root], rules))];
    }

    /// <summary>A root of which only one file is judged, whose text is given.</summary>
    public static LintTarget OpenText(Session session, string fileName, byte[] text, RuleSelection rules)
    {
        string full = session.FullPath(fileName);
        string root = NotesRoot.Find(Path.GetDirectoryName(full)!, session.Repository);
        string path = Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');
        Notebook opened = Notebook.Read(new WorkTreeSource(root), path).With(SourceText.Decode(path, text));
        return Open(session, root, opened, [new(root, path, IsFolder: false)], rules, laidOver: path);
    }

    /// <summary>A root of which some notes are judged, those that are gone included.</summary>
    public static LintTarget Only(Session session, string root, IEnumerable<string> paths) =>
        OpenDisk(session, root, [.. paths.Select(path => new NamedPath(root, path, IsFolder: false))]);

    /// <summary>The paths of the files of a root that differ from HEAD, those that are gone included.</summary>
    public static IEnumerable<string> Changed(Session session, string root) => session.OpenRepository(root) is not { } repository
        ? []
        : ChangedFiles.In(SnapshotComparison.WorkTree(repository), NotesRoot.Prefix(root, repository.Location));

    private static void WarnWithout(Session session, RepositoryLocation? repository)
    {
        if (repository is null)
        {
            session.Warn("notes: no git repository here, so the rules of the trail (NT4xx) are left out.");
        }
    }

    private static LintTarget OpenDisk(Session session, string root, IReadOnlyList<NamedPath> named, RuleSelection? rules = null) =>
        Open(session, root, Notebook.Read(new WorkTreeSource(root), named.Where(path => !path.IsFolder).Select(path => path.Path)), named, rules
            ?? RuleSelection.All);

    private static LintTarget Open(Session session, string root, Notebook opened, IReadOnlyList<NamedPath> named, RuleSelection rules,
        string? laidOver = null)
    {
        HashSet<string>? judged = named.Count == 0
            ? null
            : [.. opened.Files.Select(file => file.Path).Where(path => named.Any(name => name.Covers(path))), .. named.Where(name => !name.IsFolder)
                .Select(name => name.Path)];
        TrailContext? trail = session.OpenRepository(root) is { } repository
            ? Compare(opened, repository, NotesRoot.Prefix(root, repository.Location), laidOver)
            : null;
        return new(root, opened.Source.Read, texts =>
        {
            Notebook shown = texts.Values.Aggregate(opened, static (notebook, text) => notebook.With(text));
            return rules.On(trail is null
                ? new(new(shown, session.Today(shown.Configuration))) { Paths = judged }
                : trail.Request(session, shown, judged));
        });
    }

    private static TrailContext Compare(Notebook opened, GitRepository repository, string prefix, string? laidOver)
    {
        IReadOnlyList<FileChange> changes = SnapshotComparison.WorkTree(repository);
        if (laidOver is not null && changes.All(change => change.Path != prefix + laidOver))
        {
            // On the disk it is as HEAD has it; the text laid over it need not be.
            FileVersion former = new CommitSource(repository, repository.Head ?? default, prefix).Find(laidOver);
            changes = [.. changes, new(prefix + laidOver, former, new(FileKind.File, default))];
        }

        Notebook before = opened.Before(changes, repository, prefix);
        string[] changed = [.. ChangedFiles.In(changes, prefix).Where(opened.Configuration.IsNote)];
        return new(repository, prefix, before, changed, repository.Head ?? default) { IsMerge = true };
    }
}
