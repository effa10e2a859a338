using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>A word that may stand where the cursor is.</summary>
internal sealed record Proposal(string Label, string NewText)
{
    /// <summary>What it is, beside the label.</summary>
    public string? Detail { get; init; }

    /// <summary>What the typed word is held against, where it is not the text.</summary>
    public string? Filter { get; init; }

    /// <summary>Whether the text has places to fill, as snippets write them.</summary>
    public bool IsSnippet { get; init; }

    public int Kind { get; init; } = 12;
}

/// <summary>Says what may be written where the cursor stands; the word that is begun there is replaced.</summary>
internal sealed partial class Completion
{
    private readonly Editor editor;
    private readonly Documents documents;

    public Completion(Connection connection, Editor editor, Documents documents)
    {
        (this.editor, this.documents) = (editor, documents);
        connection.Requests["textDocument/completion"] = parameters => documents.Find(parameters) is { Root: { IsRoot: true }, Note: not null } document
            ? Of(document, documents.Offset(document, parameters.GetProperty("position")))
            : null;
    }

    public static JsonObject Capability() => new() { ["triggerCharacters"] = new JsonArray("@", "#", "[", "(", ":", " ", ",", "/") };

    private JsonObject? Of(Document document, int offset)
    {
        Place place = new(document.Root!, document.Note!, offset);
        TextSpan line = document.Source.GetLine(document.Source.GetLineNumber(offset));
        string before = document.Source.Text[line.Start..Math.Clamp(offset, line.Start, line.End)];
        if (Find(place, before) is not { } found)
            return null;

        JsonObject range = documents.Range(document.Root!, document.Source, TextSpan.FromBounds(offset - found.Typed.Length, offset));
        int order = 0;
        return new()
        {
            ["isIncomplete"] = false,
            ["items"] = found.Proposals.Where(proposal => !proposal.IsSnippet || editor.TakesSnippets).Select(proposal => (JsonNode?)Item(proposal, range, order++)).ToJson(),
        };
    }

    private static JsonObject Item(Proposal proposal, JsonObject range, int order)
    {
        JsonObject item = new()
        {
            ["label"] = proposal.Label,
            ["kind"] = proposal.IsSnippet ? 15 : proposal.Kind,
            ["sortText"] = order.ToString("D5", CultureInfo.InvariantCulture),
            ["filterText"] = proposal.Filter ?? proposal.NewText,
            ["insertTextFormat"] = proposal.IsSnippet ? 2 : 1,
            ["textEdit"] = new JsonObject { ["range"] = range.DeepClone(), ["newText"] = proposal.NewText },
        };
        if (proposal.Detail is { Length: > 0 } detail)
            item["detail"] = detail;

        return item;
    }

    /// <summary>The word that is begun, and what it may become; null where nothing is known.</summary>
    private static (string Typed, IEnumerable<Proposal> Proposals)? Find(Place place, string before)
    {
        if (place.Offset < place.Note.FrontMatter.Span.End)
            return FrontMatterProposals.Of(place, before);

        SectionKind section = place.Section?.Kind ?? SectionKind.Other;
        if (section == SectionKind.Private)
            return null;

        if (Heading().Match(before) is { Success: true } heading)
            return (before, Proposals.Headings(place, heading.Groups["marks"].Value));

        if (Mention().Match(before) is { Success: true } mention)
            return (mention.Value, Proposals.People(place));

        if (Topic().Match(before) is { Success: true } topic)
            return (topic.Value, Proposals.Topics(place));

        if (Link().Match(before) is { Success: true } link)
            return (link.Groups["path"].Value, Proposals.Files(place, link.Groups["path"].Value));

        if (Value().Match(before) is { Success: true } value)
        {
            string typed = value.Groups["value"].Value;
            string key = value.Groups["key"].Value.ToLowerInvariant();
            string last = ValueSets.MostOf(key) > 1 ? typed[(typed.LastIndexOf(',') + 1)..].TrimStart() : typed;
            return (last, Proposals.Values(place, section, key));
        }

        if (Key().Match(before) is { Success: true } open)
            return (open.Groups["key"].Value, Proposals.Keys(place, section, open.Groups["key"].Value));

        return section switch
        {
            SectionKind.FollowUp when Line().Match(before) is { Success: true } line => (line.Groups["word"].Value, Proposals.Ids(place, withWords: true, hasBox: line.Groups["box"].Success)),
            SectionKind.Commitments when Line().Match(before) is { Success: true } line && !line.Groups["box"].Success => (before.TrimStart(), Proposals.CommitmentSnippet(place)),
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+[^#]*$|^(?<marks>#{2,6})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<![\p{L}\p{N}._/-])@[\p{L}\p{N}._-]*$")]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<=^|[\s(])#[\p{L}\p{N}_-]*$")]
    private static partial Regex Topic();

    [GeneratedRegex(@"\]\((?<path>[^()\s]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"([\[(]|^\s*([-*+]\s+)?)(?<key>[A-Za-z][A-Za-z0-9_-]*)::\s*(?<value>[^\])]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    [GeneratedRegex(@"(?<![\]\w])\[(?<key>[A-Za-z][A-Za-z0-9_-]*|)$|^\s+([-*+]\s+)(?<key>[A-Za-z][A-Za-z0-9_-]*|)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex(@"^\s*[-*+]\s+(?<box>\[.\]\s+)?(?<word>[A-Za-z0-9_-]*)$|^[-*+]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
