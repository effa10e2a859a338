namespace NotesToolkit.Cli.Lsp;

/// <summary>What can be seen at a glance, for who asks for it: counts over headings, and how far off each commitment is.</summary>
internal sealed class Glance(Editor editor, Documents documents)
{
    public JsonNode Lenses(Place place, JsonElement parameters)
    {
        var lenses = from section in editor.WantsLens && CanTell(place) ? place.Note.Sections : []
                     where !section.Heading.IsEmpty
                     let open = Of(place, section).Where(commitment => commitment.State == CommitmentState.Open).ToArray()
                     where open.Length > 0
                     let overdue = open.Count(commitment => commitment.Due < place.Today)
                     let title = $"open {open.Length}{(overdue > 0 ? $" · overdue {overdue}" : string.Empty)}"
                     let range = documents.Range(place.Root, place.Source, section.Heading)
                     select new JsonObject
                     {
                         ["range"] = range, ["command"] = new JsonObject { ["title"] = title, ["command"] = string.Empty },
                     };
        return lenses.ToJson();
    }

    public JsonNode Hints(Place place, JsonElement parameters)
    {
        if (!editor.WantsHints || !CanTell(place))
            return new JsonArray();

        TextSpan shown = documents.Span(place.Document, parameters.GetProperty("range"));
        return place.Note.Commitments
            .Where(commitment => commitment is { State: CommitmentState.Open, Due: not null, Item.FirstLine: var line }
                && line.Start <= shown.End && line.End >= shown.Start)
            .Select(commitment => Hint(place, commitment)).ToJson();
    }

    private static bool CanTell(Place place) => place.Note is { IsReadable: true, IsVoid: false };

    private static IEnumerable<Commitment> Of(Place place, Section section) => section.Kind switch
    {
        SectionKind.Commitments => place.Note.Commitments.Where(commitment => commitment.Section == section),
        SectionKind.FollowUp => place.Note.FollowUps.Where(line => section.Span.Contains(line.Item.Span))
            .SelectMany(line => place.Notebook.Commitments.Find(line.Id)).Select(held => held.Commitment),
        _ => [],
    };

    private JsonObject Hint(Place place, Commitment commitment)
    {
        string moved = commitment.Moves.Count switch
        {
            0 => string.Empty,
            1 => " · moved once",
            2 => " · moved twice",
            var count => $" · moved {count} times",
        };
        return new()
        {
            ["position"] = documents.Range(place.Root, place.Source, new(commitment.Item.FirstLine.End, 0))["start"]!.DeepClone(),
            ["label"] = Words.Distance(place.Today, commitment.Due!.Value) + moved,
            ["paddingLeft"] = true,
        };
    }
}
