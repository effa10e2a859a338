using System.Text.Json;
using System.Text.Json.Nodes;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>Leads from a name to where it is explained and to where it stands, and gives it another.</summary>
internal sealed class Names
{
    private readonly Documents documents;
    private readonly WorkspaceEdits edits;

    public Names(Connection connection, Editor editor, Documents documents)
    {
        this.documents = documents;
        edits = new(editor, documents);
        connection.Requests["textDocument/definition"] = parameters => At(parameters) is var (place, name) ? Definitions(place, name).ToJson() : null;
        connection.Requests["textDocument/references"] = parameters => At(parameters) is var (place, name)
            ? Everywhere(place, name).Where(found => parameters.IsTrue("context", "includeDeclaration") || !IsDefinition(place, name, found))
                .Select(found => (JsonNode?)Location(place.Root, found.Note.Source, found.Span)).ToJson()
            : null;
        connection.Requests["textDocument/documentHighlight"] = parameters => At(parameters) is var (place, name)
            ? Place.Names(place.Note).Where(other => other.Kind == name.Kind && other.Key == name.Key)
                .Select(other => (JsonNode?)new JsonObject { ["range"] = documents.Range(place.Root, place.Source, other.Span) }).ToJson()
            : null;
        connection.Requests["textDocument/prepareRename"] = parameters => At(parameters) is var (place, name) && WhyNot(place, name) is null
            ? new JsonObject { ["range"] = documents.Range(place.Root, place.Source, Bare(place.Source, name)), ["placeholder"] = place.Source.Slice(Bare(place.Source, name)) }
            : null;
        connection.Requests["textDocument/rename"] = Rename;
    }

    private (Place Place, Name Name)? At(JsonElement parameters) =>
        documents.Find(parameters) is { Root: { IsRoot: true } root, Note: { IsReadable: true } note } document
            && new Place(root, note, documents.Offset(document, parameters.GetProperty("position"))) is var place && place.Name is { } name ? (place, name) : null;

    private IEnumerable<JsonNode?> Definitions(Place place, Name name) => name.Kind switch
    {
        NameKind.Id => place.Notebook.Commitments.Find(name.Key).Select(held => Location(place.Root, held.Note.Source, held.Commitment.Item.FirstLine)),
        NameKind.Person => place.Notebook.Roster is { Source: { } source } roster && roster.Find(name.Key) is { } person ? [Location(place.Root, source, person.Span)] : [],
        _ => Everywhere(place, name).OrderBy(found => found.Note.Date).Take(1).Select(found => Location(place.Root, found.Note.Source, found.Span)),
    };

    private JsonObject Location(WorkspaceRoot root, SourceText source, TextSpan span) =>
        new() { ["uri"] = documents.UriOf(root, source.Path), ["range"] = documents.Range(root, source, span) };

    private static bool IsDefinition(Place place, Name name, (Note Note, TextSpan Span) found) => name.Kind == NameKind.Id
        && place.Notebook.Commitments.Find(name.Key).Any(held => held.Note == found.Note && held.Commitment.Item.Span.Contains(found.Span));

    /// <summary>Where a name stands: in the note itself everywhere, in others where it may be told.</summary>
    private static IEnumerable<(Note Note, TextSpan Span)> Everywhere(Place place, Name name) =>
        from note in place.Notebook.Notes
        where note.IsReadable
        from other in ReferenceEquals(note, place.Note) ? Place.Names(note) : Place.ShownNames(place.Notebook, note)
        where other.Kind == name.Kind && (name.Kind == NameKind.Id ? other.Key == name.Key : string.Equals(other.Key, name.Key, StringComparison.OrdinalIgnoreCase))
        select (note, other.Span);

    /// <summary>Why a name cannot be another, as a sentence; null where it can.</summary>
    private static string? WhyNot(Place place, Name name)
    {
        if (name.Kind == NameKind.Person)
            return "A person's key is changed in people.yml, and in the folder's name.";

        if (name.Kind == NameKind.Topic)
            return null;

        if (place.Notebook.Commitments.Find(name.Key) is not [var held])
            return $"{name.Key} is not the id of one commitment.";

        DateOnly? first = place.Root.Compare()?.Past.FirstCommitOf(held.Note.Path, DateOnly.MinValue);
        return first is null || first.Value.BusinessDaysUntil(place.Root.Today) <= place.Notebook.Configuration.DraftDays ? null
            : $"{name.Key} is in history since {first.Value.Text()}: its id may be changed within {Counted.Of(place.Notebook.Configuration.DraftDays, "business day")} of its note's first commit only.";
    }

    private static TextSpan Bare(SourceText source, Name name) => source.Text[name.Span.Start] is '#' or '@' ? new(name.Span.Start + 1, name.Span.Length - 1) : name.Span;

    private JsonObject? Rename(JsonElement parameters)
    {
        if (At(parameters) is not var (place, name))
            return null;

        string typed = (parameters.Text("newName") ?? string.Empty).TrimStart('#');
        if (WhyNot(place, name) is { } refusal)
            throw new RpcException(RpcException.RequestFailed, refusal);

        bool isId = name.Kind == NameKind.Id;
        if (typed.Length == 0 || !typed.All(sign => (isId ? char.IsAsciiLetterOrDigit(sign) : char.IsLetterOrDigit(sign)) || sign is '-' or '_') || (!isId && !typed.Any(char.IsLetter)))
            throw new RpcException(RpcException.RequestFailed, $"`{typed}` is no {(isId ? "id" : "topic")}: letters, digits, - and _ are.");

        if (isId && place.Notebook.Commitments.Find(typed).Count > 0)
            throw new RpcException(RpcException.RequestFailed, $"{typed} is the id of another commitment.");

        // A topic in a line that is shown nowhere is the same topic: only its name is written there, and nothing of the line is told.
        var found = from note in place.Notebook.Notes
                    where note.IsReadable && note.Source.Defect is null
                    let spans = Place.Names(note).Where(other => other.Kind == name.Kind && other.Key == name.Key).Select(other => Bare(note.Source, other)).Distinct().OrderBy(span => span.Start).ToArray()
                    where spans.Length > 0
                    select (note.Source, spans.Select(span => new TextEdit(span, typed)));
        return edits.Of(place.Root, [.. found]);
    }
}
