using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using NotesToolkit.Cli.Output;
using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting;

namespace NotesToolkit.Cli.Targets;

/// <summary>The record of the notes root that a command works in, read from git's history.</summary>
internal sealed record RecordTarget(GitRepository Repository, TeamRecord Record)
{
    /// <summary>Notes as they stand in the record's last commit, by path from the root, which were kept while it was read.</summary>
    public IReadOnlyDictionary<string, Note> Notes { get; private init; } = ReadOnlyDictionary<string, Note>.Empty;

    /// <summary>What reports and exports over the record are made of.</summary>
    public ReportSource Source => ReportSource.Of(Repository, Record, Notes.GetValueOrDefault);

    /// <summary>Reads the record.</summary>
    public static RecordTarget Read(Session session, string purpose, bool keepsNotes = false)
    {
        RepositoryLocation location = RepositoryLocation.Require(session.Folder, session.GitEnvironment, purpose);
        GitRepository repository = session.Workspace.OpenRepository(location);
        string prefix = NotesRoot.Prefix(NotesRoot.FindFrom(session.Folder, location), location);
        ConcurrentDictionary<string, Note> notes = new(StringComparer.Ordinal);
        using ProgressLine progress = session.Host.Begin("reading the history");
        return new(repository,
            TeamReader.Open(repository, prefix, session.AsOf, session.Host.Clock, keepsNotes ? note => notes[note.Path] = note : null))
        {
            Notes = notes,
        };
    }

    /// <summary>Says what the work tree has and the commit has not: it counts for nothing here.</summary>
    public void WarnOfUncommitted(Session session)
    {
        if (Repository.Location.IsBare)
            return;

        string[] changed = [.. WorkTreeTargets.Changed(session, NotesRoot.FindFrom(session.Folder, Repository.Location))];
        int notes = changed.Count(Record.Configuration.IsNote);
        string[] files = [.. changed.Where(Record.Configuration.IsOwnFile), .. notes > 0 ? [Counted.Of(notes, "note")] : Array.Empty<string>()];
        if (files.Length > 0)
            session.Warn($"notes: not committed, and so not counted here: {string.Join(", ", files)}. `notes save` commits them.");
    }

    /// <summary>The key of a person that the user named: one of the roster, or one whom notes are with or whom commitments name.</summary>
    public string RequirePerson(string typed) => FindPerson(typed)
        ?? throw new NotesException($"{typed} is nobody of whom the notes know. {Spelling.Suggest(typed, Known(), "`notes mine` names all.")}");

    /// <summary>The key of a person that the user named, or null.</summary>
    public string? FindPerson(string typed)
    {
        string key = PersonKey.Of(typed);
        return Known().Contains(key) ? key : null;
    }

    private HashSet<string> Known() => new(
        Record.Configuration.Roster.People.Select(person => person.Key)
            .Concat(Record.People)
            .Concat(Record.History.Trails.SelectMany(trail => trail.Owners)),
        StringComparer.Ordinal);
}
