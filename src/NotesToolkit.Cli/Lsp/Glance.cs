using System.Text.Json;
using System.Text.Json.Nodes;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What can be seen at a glance, for who asks for it: counts over headings, and how far off each commitment is.</summary>
internal sealed class Glance
{
    private readonly Documents documents;

    public Glance(Connection connection, Editor editor, Documents documents)
    {
        this.documents = documents;
        connection.Requests["textDocument/codeLens"] = parameters => editor.WantsLens ? Of(parameters, Lenses) : [];
        connection.Requests["textDocument/inlayHint"] = parameters => editor.WantsHints ? Of(parameters, (document, note) => Hints(document, note, parameters.GetProperty("range"))) : [];
    }

    private JsonArray Of(JsonElement parameters, Func<Document, Note, IEnumerable<JsonNode?>> tell) =>
        documents.Find(parameters) is { Root: { IsRoot: true }, Note: { IsReadable: true, IsVoid: false } note } document ? tell(document, note).ToJson() : [];

    private IEnumerable<JsonNode?> Lenses(Document document, Note note)
    {
        DateOnly today = document.Root!.Today;
        foreach (Section section in note.Sections.Where(section => section.Kind is SectionKind.Commitments or SectionKind.FollowUp && !section.Heading.IsEmpty))
        {
            Commitment[] open =
            [
                .. (section.Kind == SectionKind.Commitments
                    ? note.Commitments.Where(commitment => commitment.Section == section)
                    : note.FollowUps.Where(line => section.Span.Contains(line.Item.Span)).SelectMany(line => document.Root.Notebook.Commitments.Find(line.Id)).Select(held => held.Commitment))
                    .Where(commitment => commitment.State == CommitmentState.Open),
            ];
            int overdue = open.Count(commitment => commitment.Due < today);
            if (open.Length > 0)
            {
                yield return new JsonObject
                {
                    ["range"] = documents.Range(document.Root, note.Source, section.Heading),
                    ["command"] = new JsonObject { ["title"] = $"open {open.Length}{(overdue > 0 ? $" · overdue {overdue}" : string.Empty)}", ["command"] = string.Empty },
                };
            }
        }
    }

    private IEnumerable<JsonNode?> Hints(Document document, Note note, JsonElement range)
    {
        TextSpan shown = documents.Span(document, range);
        DateOnly today = document.Root!.Today;
        foreach (Commitment commitment in note.Commitments.Where(commitment => commitment is { State: CommitmentState.Open, Due: not null }
            && commitment.Item.FirstLine.Start <= shown.End && commitment.Item.FirstLine.End >= shown.Start))
        {
            int moves = commitment.Moves.Count;
            yield return new JsonObject
            {
                ["position"] = documents.Range(document.Root, note.Source, new(commitment.Item.FirstLine.End, 0))["start"]!.DeepClone(),
                ["label"] = Words.Distance(today, commitment.Due!.Value) + (moves > 0 ? $" · moved {Words.Times(moves)}" : string.Empty),
                ["paddingLeft"] = true,
            };
        }
    }
}
