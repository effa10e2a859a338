namespace NotesToolkit.Cli.Lsp;

internal static class Glance
{
    private static readonly string[] Moved = [string.Empty, " · moved once", " · moved twice"];

    public static JsonNode Lenses(Place place, JsonElement parameters)
    {
        var lenses = from section in place.Editor.WantsLens && CanTell(place) ? place.Note.Sections : []
                     where !section.Heading.IsEmpty
                     let open = Of(place, section).Where(commitment => commitment.State == CommitmentState.Open).ToArray()
                     where open.Length > 0
                     let overdue = open.Count(commitment => commitment.Due < place.Today)
                     let title = $"open {open.Length}{(overdue > 0 ? $" · overdue {overdue}" : string.Empty)}"
                     let command = new JsonObject { ["title"] = title, ["command"] = string.Empty }
                     select new JsonObject { ["range"] = place.Range(section.Heading), ["command"] = command };
        return lenses.ToJson();
    }

    public static JsonNode Hints(Place place, JsonElement parameters)
    {
        if (!place.Editor.WantsHints || !CanTell(place))
            return new JsonArray();

        TextSpan shown = place.Documents.Span(place.Document, parameters.GetProperty("range"));
        var hints = from commitment in place.Note.Commitments
                    where commitment is { State: CommitmentState.Open, Due: not null, Item.FirstLine: var line }
                        && line.Start <= shown.End && line.End >= shown.Start
                    let count = commitment.Moves.Count
                    let moved = count < Moved.Length ? Moved[count] : $" · moved {count} times"
                    select new JsonObject
                    {
                        ["position"] = place.Range(new(commitment.Item.FirstLine.End, 0))["start"]!.DeepClone(),
                        ["label"] = Words.Distance(place.Today, commitment.Due!.Value) + moved,
                        ["paddingLeft"] = true,
                    };
        return hints.ToJson();
    }

    private static bool CanTell(Place place) => place.Note is { IsReadable: true, IsVoid: false };

    private static IEnumerable<Commitment> Of(Place place, Section section) => section.Kind switch
    {
        SectionKind.Commitments => place.Note.Commitments.Where(commitment => commitment.Section == section),
        SectionKind.FollowUp => place.Note.FollowUps.Where(line => section.Span.Contains(line.Item.Span))
            .SelectMany(line => place.Notebook.Commitments.Find(line.Id)).Select(held => held.Commitment),
        _ => [],
    };
}
