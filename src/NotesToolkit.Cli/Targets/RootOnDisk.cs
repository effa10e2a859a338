using NotesToolkit.Cli.Output;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>The notes root of the current folder, as it lies on the disk.</summary>
internal sealed record RootOnDisk(string Folder, Notebook Notebook)
{
    public static RootOnDisk Open(Session session)
    {
        string folder = NotesRoot.FindFrom(session.Folder, session.Repository);
        Notebook notebook = Notebook.Open(folder);
        _ = notebook.Configuration.RequireReadable();
        Require(folder, notebook);
        return new(folder, notebook);
    }

    /// <summary>Refuses a folder that is no notes root.</summary>
    public static void Require(string folder, Notebook notebook)
    {
        if (notebook.Configuration.Source is null && notebook.Files.Count == 0)
            throw new NotesException($"{folder} holds no notes.yml and no note: run `notes init` there, change into your notes, or name them with -C.");
    }

    /// <summary>Says where no note is, lest nothing looks like all being well.</summary>
    public void WarnIfEmpty(Session session) => WarnIfEmpty(session, Folder, Notebook);

    /// <inheritdoc cref="WarnIfEmpty(Session)"/>
    public static void WarnIfEmpty(Session session, string folder, Notebook notebook)
    {
        if (notebook.Files.Count == 0)
        {
            string globs = string.Join(", ", notebook.Configuration.Globs.Select(glob => glob.Pattern));
            session.Warn($"notes: no note in {folder} matches {globs}: `notes new PERSON` begins one.");
        }
    }

    /// <summary>Writes a file of the root, and shows the difference.</summary>
    public void Change(Session session, TextWriter shown, SourceText? before, SourceText after)
    {
        string path = Path.Combine(Folder, after.Path);
        FileWriter.Clean(Path.GetDirectoryName(path)!);
        new FileWriter(Folder).Change(path, before, after);
        DiffFormat.Write(shown, session.DisplayPath(path), before, after, Notebook, Palette.For(session.UsesColor && shown == session.Output));
    }

    /// <summary>The key of a person, or, in a root without a roster, of one with whom no note is yet.</summary>
    public string RequirePersonOrNew(string typed)
    {
        string key = PersonKey.Of(typed);
        return Notebook.Roster.Exists || !PersonKey.IsValid(key) ? RequirePerson(typed) : key;
    }

    /// <summary>A person's key, in lower case.</summary>
    public string RequirePerson(string typed)
    {
        string key = PersonKey.Of(typed);
        Roster roster = Notebook.Roster;
        if (roster.Find(key) is not null)
            return key;

        IReadOnlyList<string> known = KnownPersons();
        if (known.Contains(key, StringComparer.Ordinal))
            return key;

        // Nobody meets himself.
        string[] others = [.. known.Where(other => other != Notebook.Configuration.Owner)];
        string otherwise = roster.Exists && others.Length == 0
            ? $"Add a line to it: {key}: {{name: …, manager: {Notebook.Configuration.Owner}}}."
            : $"Write one of its {others.Length} keys.";
        throw new NotesException(
            $"`{typed}` is nobody in {(roster.Exists ? Notebook.Configuration.PeoplePath : "these notes")}. {Spelling.Suggest(key, others, otherwise)}");
    }

    /// <summary>The keys of the roster, or, in a root without one, of those whom notes are with.</summary>
    public IReadOnlyList<string> KnownPersons() => Notebook.Roster is { Exists: true } roster
        ? [.. roster.People.Select(person => person.Key)]
        : [.. Notebook.Notes.Select(note => note.With).OfType<string>().Distinct(StringComparer.Ordinal)];
}
