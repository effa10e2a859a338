using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>The notes root of the current folder, as it lies on the disk.</summary>
/// <param name="Folder">The root's absolute path.</param>
/// <param name="Notebook">What is there.</param>
internal sealed record RootOnDisk(string Folder, Notebook Notebook)
{
    /// <exception cref="NotesException">The configuration cannot be read.</exception>
    public static RootOnDisk Open(Session session)
    {
        string folder = NotesRoot.FindFrom(session.Folder, session.Repository);
        Notebook notebook = Notebook.Open(folder);
        _ = notebook.Configuration.RequireReadable();
        return new(folder, notebook);
    }

    /// <summary>The key of a person, or, in a root without a roster, of one with whom no note is yet.</summary>
    /// <exception cref="NotesException">The roster has nobody with that key, or no key is written so.</exception>
    public string RequirePersonOrNew(string typed)
    {
        string key = PersonKey.Of(typed);
        return Notebook.Roster.Exists || !PersonKey.IsValid(key) ? RequirePerson(typed) : key;
    }

    /// <summary>A person's key, in lower case.</summary>
    /// <exception cref="NotesException">Nobody has that key.</exception>
    public string RequirePerson(string typed)
    {
        string key = PersonKey.Of(typed);
        Roster roster = Notebook.Roster;
        if (roster.Find(key) is not null)
        {
            return key;
        }

        IReadOnlyList<string> known = KnownPersons();
        return known.Contains(key, StringComparer.Ordinal)
            ? key
            : throw new NotesException($"`{typed}` is nobody in {(roster.Exists ? Notebook.Configuration.PeoplePath : "these notes")}. {Spelling.Suggest(key, known)}");
    }

    /// <summary>The keys of the roster, or, in a root without one, of those whom notes are with.</summary>
    public IReadOnlyList<string> KnownPersons() => Notebook.Roster is { Exists: true } roster
        ? [.. roster.People.Select(person => person.Key)]
        : [.. Notebook.Notes.Select(note => note.With).OfType<string>().Distinct(StringComparer.Ordinal)];
}
