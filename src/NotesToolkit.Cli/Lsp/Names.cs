namespace NotesToolkit.Cli.Lsp;

internal static class Names
{
    public static JsonNode Definitions(Place place, Name name, JsonElement parameters)
    {
        Roster roster = place.Notebook.Roster;
        IEnumerable<(SourceText Source, TextSpan Span)> found = name.Kind switch
        {
            NameKind.Id => place.Notebook.Commitments.Find(name.Key).Select(held => (held.Note.Source, held.Commitment.Item.FirstLine)),
            NameKind.Person => roster is { Source: { } source } && roster.Find(name.Key) is { } person ? [(source, person.Span)] : [],
            _ => Everywhere(place, name).OrderBy(topic => topic.Note.Date).Take(1).Select(topic => (topic.Note.Source, topic.Name.Span)),
        };
        return found.Select(target => place.Documents.Location(place.Root, target.Source, target.Span)).ToJson();
    }

    public static JsonNode References(Place place, Name name, JsonElement parameters)
    {
        HeldCommitment[] defined = name.Kind != NameKind.Id || parameters.IsTrue("context", "includeDeclaration") ? []
            : [.. place.Notebook.Commitments.Find(name.Key)];
        return Everywhere(place, name)
            .Where(found => !defined.Any(held => held.Note == found.Note && held.Commitment.Item.Span.Contains(found.Name.Span)))
            .Select(found => place.Documents.Location(place.Root, found.Note.Source, found.Name.Span)).ToJson();
    }

    public static JsonNode? PrepareRename(Place place, Name name, JsonElement parameters)
    {
        TextSpan bare = Bare(place.Source, name);
        return WhyNot(place, name) is not null ? null
            : new JsonObject { ["range"] = place.Range(bare), ["placeholder"] = place.Source.Slice(bare) };
    }

    public static JsonNode Rename(Place place, Name name, JsonElement parameters)
    {
        string typed = (parameters.Text("newName") ?? string.Empty).TrimStart('#');
        if ((WhyNot(place, name) ?? WhyNotTo(place, name, typed)) is { } refusal)
            throw new RpcException(RpcException.RequestFailed, refusal);

        // A topic in a line that is shown nowhere is the same topic: only its name is written there, and nothing of the line is shown.
        return place.Documents.Edits(
            place.Root,
            from note in place.Notebook.Notes
            where note.IsReadable
            let all = Place.Names(note).Where(other => other.Kind == name.Kind && other.Key == name.Key)
            let same = all.Select(other => Bare(note.Source, other)).Distinct().ToArray()
            where same.Length > 0
            select (note.Source, same.OrderBy(span => span.Start).Select(span => new TextEdit(span, typed))));
    }

    /// <summary>Where a name is: in the note itself everywhere, in others where it may be shown.</summary>
    private static IEnumerable<(Note Note, Name Name)> Everywhere(Place place, Name name)
    {
        StringComparison comparison = name.Kind == NameKind.Id ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return Place.NamesIn(place.Notebook, other => other.Kind == name.Kind && other.Key.Equals(name.Key, comparison), place.Note);
    }

    private static string? WhyNot(Place place, Name name)
    {
        if (name.Kind != NameKind.Id)
            return name.Kind == NameKind.Person ? "A person's key is changed in people.yml, and in the folder's name." : null;

        if (place.Single(name.Key) is not { } held)
            return $"{name.Key} is not the id of one commitment.";

        int draft = place.Notebook.Configuration.DraftDays;
        DateOnly? first = place.Root.Compare()?.FirstCommitOf(held.Note.Path, DateOnly.MinValue);
        return first is null || first.Value.BusinessDaysUntil(place.Today) <= draft ? null
            : $"{name.Key} is in history since {first.Value.Text()}: its id may be changed within {Counted.Of(draft, "business day")}"
                + " of its note's first commit only.";
    }

    private static string? WhyNotTo(Place place, Name name, string typed)
    {
        bool isId = name.Kind == NameKind.Id;
        bool Fits(char sign) => (isId ? char.IsAsciiLetterOrDigit(sign) : char.IsLetterOrDigit(sign)) || sign is '-' or '_';

        return typed.Length == 0 || !typed.All(Fits) || (!isId && !typed.Any(char.IsLetter))
            ? $"`{typed}` is no {(isId ? "id" : "topic")}: letters, digits, - and _ are."
            : isId && place.Notebook.Commitments.Find(typed).Count > 0 ? $"{typed} is the id of another commitment."
            : null;
    }

    private static TextSpan Bare(SourceText source, Name name) =>
        source.Text[name.Span.Start] is '#' or '@' ? new(name.Span.Start + 1, name.Span.Length - 1) : name.Span;
}
