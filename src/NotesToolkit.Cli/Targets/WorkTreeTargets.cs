using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>Finds what <c>lint</c> and <c>fix</c> judge on the disk, root by root.</summary>
internal static class WorkTreeTargets
{
    /// <summary>The roots of some paths, each with the notes that the paths name.</summary>
    public static IReadOnlyList<LintTarget> Find(Session session, IReadOnlyCollection<string> paths, RuleSelection rules)
    {
        if (paths.Count == 0)
        {
            if (session.Repository is { IsBare: true } bare)
                throw new NotesException($"{bare.GitDirectory} is a bare repository and has no files to read: run it in a clone.");

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
            WarnWithout(session, RepositoryLocation.Find(root.Key, session.GitEnvironment));

        return [.. roots.Select(root => OpenDisk(session, root.Key, [.. root], rules))];
    }

    /// <summary>A root of which only one file is judged, whose text is given.</summary>
    public static LintTarget OpenText(Session session, string fileName, byte[] text, RuleSelection rules)
    {
        string full = session.FullPath(fileName);
        string folder = NotesRoot.Find(Path.GetDirectoryName(full)!, session.Repository);
        string path = Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/');
        WorkspaceRoot root = session.Workspace.OpenRoot(folder, path);
        root.Lay(SourceText.Decode(path, text));
        return root.Target(new HashSet<string>(StringComparer.Ordinal) { path }, rules.On);
    }

    /// <summary>A root of which some notes are judged, those that are gone included.</summary>
    public static LintTarget Only(Session session, string root, IEnumerable<string> paths) =>
        OpenDisk(session, root, [.. paths.Select(path => new NamedPath(root, path, IsFolder: false))], RuleSelection.All);

    /// <summary>The paths of the files of a root that differ from HEAD, those that are gone included.</summary>
    public static IEnumerable<string> Changed(Session session, string root) => session.Workspace.OpenRepository(root) is not { } repository
        ? []
        : TrailContext.In(SnapshotComparison.WorkTree(repository), NotesRoot.Prefix(root, repository.Location));

    /// <summary>What a commit of the index would change.</summary>
    public static IReadOnlyList<LintTarget> Staged(Session session, RuleSelection rules, string purpose)
    {
        RepositoryLocation location = RepositoryLocation.Require(session.Folder, session.GitEnvironment, purpose);
        return location.IsBare
            ? throw new NotesException($"{purpose} needs a work tree, and {location.GitDirectory} is a bare repository: run it in a clone.")
            : new ChangedRoots(session.Workspace, session.Workspace.OpenRepository(location)).Staged(rules.On);
    }

    /// <summary>What HEAD changed since a revision.</summary>
    public static IReadOnlyList<LintTarget> Since(Session session, string revision, RuleSelection rules) =>
        new ChangedRoots(session.Workspace, session.Workspace.OpenRepository(RepositoryLocation.Require(session.Folder, session.GitEnvironment, "`notes lint --since`")))
            .Since(revision, rules.On);

    private static void WarnWithout(Session session, RepositoryLocation? repository)
    {
        if (repository is null)
            session.Warn("notes: no git repository here, so the rules of the trail (NT4xx) are left out.");
    }

    private static LintTarget OpenDisk(Session session, string folder, IReadOnlyList<NamedPath> named, RuleSelection rules)
    {
        WorkspaceRoot root = session.Workspace.OpenRoot(folder, named.Where(path => !path.IsFolder).Select(path => path.Path));
        HashSet<string>? judged = named.Count == 0
            ? null
            : [.. root.Notebook.Files.Select(file => file.Path).Where(path => named.Any(name => name.Covers(path))), .. named.Where(name => !name.IsFolder)
                .Select(name => name.Path)];
        return root.Target(judged, rules.On);
    }
}
