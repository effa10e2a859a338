namespace NotesToolkit.Cli.Targets;

internal static class WorkTreeTargets
{
    public static IReadOnlyList<LintTarget> Find(Session session, IReadOnlyCollection<string> paths, Func<LintRequest, LintRequest>? narrow = null)
    {
        narrow ??= static request => request.AsHook;
        if (paths.Count == 0)
        {
            if (session.Repository is { IsBare: true } bare)
                throw new NotesException($"{bare.GitDirectory} is a bare repository and has no files to read: run it in a clone.");

            LintTarget target = session.Workspace.OpenRoot(session.Root).Target(paths: null, narrow);
            RootOnDisk root = new(session, target.Folder, target.AsItStands.Context.Notebook);
            root.RequireNotes();
            WarnWithout(session, session.Repository);
            root.WarnIfEmpty();
            return [target];
        }

        return [.. paths.Select(path => NamedPath.Find(session, path)).GroupBy(path => path.Root, StringComparer.Ordinal)
            .Select(root => Warned(session, OpenDisk(session, root.Key, [.. root], narrow), root))];
    }

    /// <summary>Names what holds no note, lest nothing looks like all being well.</summary>
    private static LintTarget Warned(Session session, LintTarget target, IEnumerable<NamedPath> named)
    {
        WarnWithout(session, RepositoryLocation.Find(target.Folder, session.GitEnvironment));
        LintRequest request = target.AsItStands;
        HashSet<string> judged = [.. request.Files.Select(file => file.Path), .. request.Agendas.Select(note => note.Path)];
        foreach (NamedPath path in named.Where(path => !judged.Contains(path.Path) && !(path.IsFolder && judged.Any(path.Covers))))
        {
            string shown = session.DisplayPath(Path.Combine(target.Folder, path.Path));
            session.Warn($"notes: {shown} {(path.IsFolder ? "holds no note" : "is no note")}, and nothing of it is judged.");
        }

        return target;
    }

    public static LintTarget OpenText(Session session, string fileName, byte[] text, Func<LintRequest, LintRequest> narrow)
    {
        string full = session.FullPath(fileName);
        string folder = NotesRoot.Find(Path.GetDirectoryName(full)!, session.Repository);
        string path = Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/');
        WorkspaceRoot root = session.Workspace.OpenRoot(folder, path);
        root.Lay(SourceText.Decode(path, text));
        return root.Target(new HashSet<string>(StringComparer.Ordinal) { path }, narrow);
    }

    /// <summary>Some notes of a root, those that are gone included, as the hook checks them; what was read already is laid over the disk.</summary>
    public static LintTarget Only(
        Session session, string root, IEnumerable<string> paths, bool checksRoot = false, params IEnumerable<SourceText> read) => OpenDisk(
            session, root, [.. paths.Select(path => new NamedPath(root, path, IsFolder: false))],
            request => request.AsHook with { ChecksRoot = checksRoot }, read);

    public static IEnumerable<string> Changed(Session session, string root) => session.Workspace.OpenRepository(root) is { } repository
        ? GitPast.In(repository.InWorkTree(), NotesRoot.Prefix(root, repository.Location))
        : [];

    public static IReadOnlyList<LintTarget> Staged(Session session, string purpose, Func<LintRequest, LintRequest>? narrow = null)
    {
        RepositoryLocation location = session.RequireRepository(purpose);
        return location.IsBare
            ? throw new NotesException($"{purpose} needs a work tree, and {location.GitDirectory} is a bare repository: run it in a clone.")
            : session.Workspace.Changed(location, revision: null, narrow ?? (static request => request));
    }

    private static void WarnWithout(Session session, RepositoryLocation? repository)
    {
        if (repository is null)
            session.Warn("notes: no git repository here, so the rules of the trail (NT4xx) are left out.");
    }

    private static LintTarget OpenDisk(
        Session session, string folder, IReadOnlyList<NamedPath> named, Func<LintRequest, LintRequest> narrow, params IEnumerable<SourceText> read)
    {
        string[] files = [.. named.Where(path => !path.IsFolder).Select(path => path.Path)];
        WorkspaceRoot root = session.Workspace.OpenRoot(folder, files);
        foreach (SourceText text in read)
            root.Lay(text);

        IEnumerable<string> covered = root.Notebook.Files.Concat(root.Notebook.Agendas).Select(file => file.Path)
            .Where(path => named.Any(name => name.Covers(path)));
        return root.Target(new HashSet<string>([.. covered, .. files], StringComparer.Ordinal), narrow);
    }
}

internal sealed record NamedPath(string Root, string Path, bool IsFolder)
{
    public static NamedPath Find(Session session, string typed)
    {
        string full = System.IO.Path.TrimEndingDirectorySeparator(session.FullPath(typed));
        bool isFolder = Directory.Exists(full);
        if (typed.Length == 0 || (!isFolder && !File.Exists(full) && new FileInfo(full).LinkTarget is null))
            throw new NotesException($"`{typed}` does not exist: name a note or a folder of notes.");

        string folder = isFolder ? full : System.IO.Path.GetDirectoryName(full)!;
        string root = NotesRoot.Find(folder, RepositoryLocation.Find(folder, session.GitEnvironment));
        string path = System.IO.Path.GetRelativePath(root, full).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        if (isFolder && path != "." && !new WorkTreeSource(root).IsRealFolder(path))
        {
            throw new NotesException(
                $"`{typed}` is a link or lies behind one, and links inside a notes root are not followed: name the folder itself.");
        }

        return new(root, path == "." ? string.Empty : path, isFolder);
    }

    public bool Covers(string path) =>
        path == Path || (IsFolder && (Path.Length == 0 || path.StartsWith(Path + '/', StringComparison.Ordinal)));
}
