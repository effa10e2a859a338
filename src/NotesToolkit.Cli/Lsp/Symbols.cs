namespace NotesToolkit.Cli.Lsp;

internal static class Symbols
{
    private const int Most = 500;
    private const int Namespace = 3;
    private const int Task = 24;
    private const int Topic = 15;
    private const int PersonKind = 5;

    public static JsonNode OfDocument(Place place, JsonElement parameters)
    {
        var symbols = from section in place.Note.Sections
                      where !section.Heading.IsEmpty
                      let name = section.Kind == SectionKind.Private ? "Private" : place.Notebook.Redactor.Name(section.Name)
                      let children = from commitment in place.Note.Commitments
                                     where commitment.Section == section
                                     let words = Words.Of(place.Notebook, new(place.Note, commitment))
                                     select Symbol(place, words, Task, commitment.Item.Span, commitment.Item.FirstLine)
                                         .With("detail", Words.State(commitment, place.Today))
                      select Symbol(place, name, Namespace, section.Span, section.Heading).With("children", children.ToJson());
        return symbols.ToJson();
    }

    public static JsonNode OfWorkspace(Documents documents, JsonElement parameters)
    {
        string query = parameters.Text("query") ?? string.Empty;
        var symbols = from root in documents.Roots()
                      from symbol in OfRoot(root)
                      where symbol.Name.Contains(query, StringComparison.OrdinalIgnoreCase)
                      select new JsonObject
                      {
                          ["name"] = symbol.Name,
                          ["kind"] = symbol.Kind,
                          ["location"] = documents.Location(root, symbol.Source, symbol.Span),
                          ["containerName"] = symbol.Container,
                      };
        return symbols.Take(Most).ToJson();
    }

    public static JsonNode Folds(Place place, JsonElement parameters)
    {
        SourceText source = place.Source;
        return place.Note.Sections.Where(section => !section.Heading.IsEmpty).Select(section => section.Span).Prepend(place.Note.FrontMatter.Span)
            .Select(span => (First: source.GetLineNumber(span.Start), Last: source.GetLineNumber(span.Start + source.Slice(span).TrimEnd().Length)))
            .Where(lines => lines.Last > lines.First)
            .Select(at => new JsonObject { ["startLine"] = at.First - 1, ["endLine"] = at.Last - 1, ["kind"] = "region" }).ToJson();
    }

    public static JsonNode Links(Place place, JsonElement parameters)
    {
        string[] bases = [Path.GetDirectoryName(Path.Combine(place.Root.Folder, place.Note.Path))!, place.Root.Folder];
        DisclosedNote shown = place.Notebook.Redactor.Of(place.Note);
        var links = from link in Place.Markups(place.Note).SelectMany(markup => markup.Links)
                    where !shown.Hides(link.Span)
                    let target = TargetOf(link.Target, bases)
                    where target is not null
                    let range = place.Range(link.TargetSpan)
                    select new JsonObject { ["range"] = range, ["target"] = target };
        return links.ToJson();
    }

    private static string? TargetOf(string link, string[] bases)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out Uri? known) && known.Scheme is "https" or "http" or "mailto")
            return link;

        string path = Uri.UnescapeDataString(link.Split('#')[0]);
        return path.Length > 0 && !link.Contains(':', StringComparison.Ordinal)
            && bases.Select(folder => Path.GetFullPath(Path.Combine(folder, path))).FirstOrDefault(File.Exists) is { } file
                ? DocumentUri.FromPath(file)
                : null;
    }

    private static IEnumerable<(string Name, int Kind, SourceText Source, TextSpan Span, string? Container)> OfRoot(WorkspaceRoot root)
    {
        Redactor redactor = root.Notebook.Redactor;
        foreach (HeldCommitment held in root.Notebook.Commitments.Open)
        {
            string name = $"{(held.Commitment.Id is { } id ? redactor.Name(id) : null)} {Words.Of(root.Notebook, held)}".Trim();
            yield return (name, Task, held.Note.Source, held.Commitment.Item.FirstLine, Words.State(held.Commitment, root.Today));
        }

        Roster roster = root.Notebook.Roster;
        foreach (Person person in roster.People.Where(person => roster.Source is not null && Words.IsShown(root.Notebook, person.Key)))
        {
            string? role = person.Role is { } written ? redactor.Text(written) : null;
            yield return ($"@{person.Key} {redactor.Text(person.Name)}", PersonKind, roster.Source!, person.Span, role);
        }

        var topics = Place.TopicsIn(root.Notebook).OrderByDescending(found => found.Note.Date);
        foreach ((Note note, Name name) in topics.DistinctBy(found => found.Name.Key, StringComparer.Ordinal))
            yield return ($"#{name.Key}", Topic, note.Source, name.Span, note.Path);
    }

    /// <summary>Where there is no detail it is left out: with a null VS Code takes the outline for one of the older kind, and fails.</summary>
    private static JsonObject Symbol(Place place, string name, int kind, TextSpan span, TextSpan chosen) => new()
    {
        ["name"] = name.Length == 0 ? "(no words)" : name,
        ["kind"] = kind,
        ["range"] = place.Range(span),
        ["selectionRange"] = place.Range(chosen),
    };
}
