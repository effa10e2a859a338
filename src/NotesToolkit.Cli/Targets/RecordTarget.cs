namespace NotesToolkit.Cli.Targets;

internal sealed record RecordTarget(GitRepository Repository, Record Record)
{
    private const int MostNamed = 5;

    public ReportSource Source => ReportSource.Of(Repository, Record);

    public static RecordTarget Read(Session session, string purpose)
    {
        RepositoryLocation location = session.RequireRepository(purpose);
        GitRepository repository = session.Workspace.OpenRepository(location);
        string prefix = NotesRoot.Prefix(session.Root, location);
        return new(repository, session.Host.During("reading the history", () =>
            RecordReader.Open(repository, prefix, session.AsOf, session.Host.Clock)));
    }

    /// <summary>Names what the work tree has and the commit has not: it counts for nothing here.</summary>
    public void WarnOfUncommitted(Session session)
    {
        if (Repository.Location.IsBare)
            return;

        string[] changed = [.. WorkTreeTargets.Changed(session, session.Root)];
        int notes = changed.Count(Record.Configuration.IsNote);
        string[] files = [.. changed.Where(Record.Configuration.IsOwnFile), .. notes > 0 ? [Counted.Of(notes, "note")] : Array.Empty<string>()];
        if (files.Length > 0)
            session.Warn($"notes: not committed, and so not counted here: {string.Join(", ", files)}. `notes save` commits them.");
    }

    public void WarnOfSkipped(Session session)
    {
        IReadOnlyCollection<SkippedVersion> all = Record.History.Skipped;
        foreach (SkippedVersion skipped in all.Take(MostNamed))
            session.Error.WriteLine($"notes: {skipped.Path}@{skipped.Commit.Info.Id.Abbreviated} {skipped.Reason}, and was left out.");

        if (all.Count > MostNamed)
            session.Error.WriteLine($"notes: {Counted.Of(all.Count - MostNamed, "more version")} of notes left out, which could not be read.");
    }

    public string RequirePerson(string typed) => FindPerson(typed)
        ?? throw new NotesException($"{typed} is nobody of whom the notes know. {Spelling.Suggest(typed, Known(), "`notes mine` names all.")}");

    public string? FindPerson(string typed)
    {
        string key = PersonKey.Of(typed);
        return Known().Contains(key) ? key : null;
    }

    private HashSet<string> Known() =>
    [
        .. Record.Configuration.Roster.People.Select(person => person.Key),
        .. Record.People,
        .. Record.History.Trails.SelectMany(trail => trail.Owners),
    ];
}
