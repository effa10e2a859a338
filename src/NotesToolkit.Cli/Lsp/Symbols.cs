namespace NotesToolkit.Cli.Lsp;

internal sealed class Symbols(Documents documents)
{
    private const int Most = 500;
    private const int Namespace = 3;
    private const int Task = 24;
    private const int Topic = 15;
    private const int PersonKind = 5;

    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    public JsonNode OfDocument(Place place, JsonElement parameters)
    {
        JsonArray symbols = [];
        foreach (Section section in place.Note.Sections.Where(section => !section.Heading.IsEmpty))
        {
            string name = section.Kind == SectionKind.Private ? "Private" : place.Notebook.Redactor.Name(section.Name);
            IEnumerable<JsonObject> children = place.Note.Commitments.Where(commitment => commitment.Section == section).Select(commitment => Symbol(
                place, Words.Of(place.Notebook, new(place.Note, commitment)), Words.State(commitment, place.Today), Task,
                commitment.Item.Span, commitment.Item.FirstLine));
            symbols.Add((JsonNode)Symbol(place, name, detail: null, Namespace, section.Span, section.Heading).With("children", children.ToJson()));
        }

        return symbols;
    }

    public JsonNode OfWorkspace(JsonElement parameters)
    {
        string query = parameters.Text("query") ?? string.Empty;
        return documents.Roots().SelectMany(OfRoot)
            .Where(symbol => ((string)symbol["name"]!).Contains(query, StringComparison.OrdinalIgnoreCase))
            .Take(Most).ToJson();
    }

    public static JsonNode Folds(Place place, JsonElement parameters)
    {
        SourceText source = place.Source;
        return place.Note.Sections.Where(section => !section.Heading.IsEmpty).Select(section => section.Span).Prepend(place.Note.FrontMatter.Span)
            .Select(span => (First: source.GetLineNumber(span.Start), Last: Place.LastLine(source, span)))
            .Where(lines => lines.Last > lines.First)
            .Select(at => new JsonObject { ["startLine"] = at.First - 1, ["endLine"] = at.Last - 1, ["kind"] = "region" }).ToJson();
    }

    public JsonNode Links(Place place, JsonElement parameters)
    {
        string[] bases = [Path.GetDirectoryName(Path.Combine(place.Root.Folder, place.Note.Path))!, place.Root.Folder];
        DisclosedNote shown = place.Notebook.Redactor.Of(place.Note);
        var links = from link in Place.Markups(place.Note).SelectMany(markup => markup.Links)
                    where !shown.Hides(link.Span)
                    let target = TargetOf(link.Target, bases)
                    where target is not null
                    let range = documents.Range(place.Root, place.Source, link.TargetSpan)
                    select new JsonObject { ["range"] = range, ["target"] = target };
        return links.ToJson();
    }

    private static string? TargetOf(string link, string[] bases)
    {
        if (Schemes.Any(scheme => link.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
            return link;

        string path = Uri.UnescapeDataString(link.Split('#')[0]);
        return path.Length > 0 && !link.Contains(':', StringComparison.Ordinal)
            && bases.Select(folder => Path.GetFullPath(Path.Combine(folder, path))).FirstOrDefault(File.Exists) is { } file
                ? DocumentUri.FromPath(file)
                : null;
    }

    private IEnumerable<JsonNode> OfRoot(WorkspaceRoot root)
    {
        foreach (HeldCommitment held in root.Notebook.Commitments.Open)
        {
            string? id = held.Commitment.Id is { } written ? root.Notebook.Redactor.Name(written) : null;
            string name = $"{id} {Words.Of(root.Notebook, held)}".Trim();
            yield return Information(root, held.Note.Source, name, Task, held.Commitment.Item.FirstLine, Words.State(held.Commitment, root.Today));
        }

        if (root.Notebook.Roster is { Source: { } source } roster)
        {
            Redactor redactor = root.Notebook.Redactor;
            foreach (Person person in roster.People.Where(person => Words.IsShown(root.Notebook, person.Key)))
            {
                string? role = person.Role is { } written ? redactor.Text(written) : null;
                yield return Information(root, source, $"@{person.Key} {redactor.Text(person.Name)}", PersonKind, person.Span, role);
            }
        }

        var topics = Place.TopicsIn(root.Notebook).OrderByDescending(found => found.Note.Date);
        foreach ((Note note, Name name) in topics.DistinctBy(found => found.Name.Key, StringComparer.Ordinal))
            yield return Information(root, note.Source, "#" + name.Key, Topic, name.Span, note.Path);
    }

    /// <summary>With a null in its detail's place VS Code takes the outline for one of the older kind, and fails.</summary>
    private JsonObject Symbol(Place place, string name, string? detail, int kind, TextSpan span, TextSpan chosen) => new JsonObject
    {
        ["name"] = name.Length == 0 ? "(no words)" : name,
        ["kind"] = kind,
        ["range"] = documents.Range(place.Root, place.Source, span),
        ["selectionRange"] = documents.Range(place.Root, place.Source, chosen),
    }.With("detail", detail);

    private JsonObject Information(WorkspaceRoot root, SourceText source, string name, int kind, TextSpan span, string? container) => new()
    {
        ["name"] = name,
        ["kind"] = kind,
        ["location"] = documents.Location(root, source, span),
        ["containerName"] = container,
    };
}
