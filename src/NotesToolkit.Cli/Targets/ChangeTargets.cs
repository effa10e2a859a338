using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>Finds what changes between two snapshots of git, each changed note in its own root.</summary>
internal static class ChangeTargets
{
    /// <summary>What a commit of the index would change.</summary>
    /// <exception cref="NotesException">There is no repository, or it is bare.</exception>
    public static IReadOnlyList<LintTarget> Staged(Session session, RuleSelection rules, string purpose)
    {
        GitRepository repository = Require(session, purpose);
        return Find(session, repository, SnapshotComparison.Staged(repository), prefix => new IndexSource(repository, prefix), rules, since: null);
    }

    /// <summary>What HEAD changed since a revision.</summary>
    /// <exception cref="NotesException">There is no repository, or no such revision.</exception>
    public static IReadOnlyList<LintTarget> Since(Session session, string revision, RuleSelection rules)
    {
        GitRepository repository = session.OpenRepository(
            RepositoryLocation.Require(session.Folder, session.GitEnvironment, "`notes lint --since`"));
        GitId since = repository.Resolve(revision);
        GitId head = repository.Head ?? default;
        return Find(session, repository, SnapshotComparison.Between(repository, since, head), prefix => new CommitSource(repository, head, prefix),
            rules, new(revision, since));
    }

    /// <summary>A commit, and what the user calls it.</summary>
    private sealed record Revision(string Name, GitId Commit);

    private static GitRepository Require(Session session, string purpose)
    {
        RepositoryLocation location = RepositoryLocation.Require(session.Folder, session.GitEnvironment, purpose);
        return location.IsBare
            ? throw new NotesException($"{purpose} needs a work tree, and {location.GitDirectory} is a bare repository: run it in a clone.")
            : session.OpenRepository(location);
    }

    private static List<LintTarget> Find(
        Session session,
        GitRepository repository,
        IReadOnlyList<FileChange> changes,
        Func<string, TreeSource> open,
        RuleSelection rules,
        Revision? since)
    {
        TreeSource all = open(string.Empty);
        string[] prefixes = [.. changes.Select(change => NotesRoot.Find(change.Path, path => all.Find(path).Kind == FileKind.File))
            .Distinct(StringComparer.Ordinal)];
        return [.. prefixes.Select(prefix => Open(session, repository, changes, open(prefix), rules, since)).OfType<LintTarget>()];
    }

    private static LintTarget? Open(
        Session session, GitRepository repository, IReadOnlyList<FileChange> changes, TreeSource source, RuleSelection rules, Revision? since)
    {
        Notebook opened = Notebook.Read(source);
        string[] changed = [.. ChangedFiles.In(changes, source.Prefix).Where(opened.Configuration.IsNote)];
        if (changed.Length == 0 && !ChangesConfiguration(changes, source.Prefix, opened.Configuration))
        {
            return null;
        }

        Notebook former = opened.Before(changes, repository, source.Prefix);
        TrailContext trail = new(repository, source.Prefix, former, changed, repository.Head ?? default, since?.Commit ?? default)
        {
            BeforeName = since?.Name ?? "HEAD",
            IsUncommitted = since is null,
            IsHurried = since is null,
            IsMerge = since is null,
        };
        HashSet<string> judged = [.. changed];
        string folder = Path.Combine(repository.Location.WorkTree ?? repository.Location.GitDirectory, source.Prefix);
        return new(Path.TrimEndingDirectorySeparator(folder), source.Read, texts =>
        {
            Notebook shown = texts.Values.Aggregate(opened, static (notebook, text) => notebook.With(text));
            return rules.On(trail.Request(session, shown, judged) with { JudgesChangedPersons = since is null });
        });
    }

    private static bool ChangesConfiguration(IReadOnlyList<FileChange> changes, string prefix, NotesConfiguration configuration) =>
        changes.Any(change => change.Path.StartsWith(prefix, StringComparison.Ordinal)
            && configuration.IsOwnFile(change.Path[prefix.Length..]));
}
