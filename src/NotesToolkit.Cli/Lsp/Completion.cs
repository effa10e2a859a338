namespace NotesToolkit.Cli.Lsp;

internal static partial class Completion
{
    private const int Plain = 1;
    private const int Snippet = 2;

    private static readonly (Regex Begun, Func<Place, Match, (string Typed, IEnumerable<Proposal> Proposals)?> Offer)[] Offers =
    [
        (Heading(), (place, found) => (found.Value, Proposals.Headings(place, found.Groups["marks"].Value))),
        (Mention(), (place, found) => (found.Value, Proposals.People(place))),
        (Topic(), (place, found) => (found.Value, Proposals.Topics(place))),
        (Link(), (place, found) => (found.Groups["path"].Value, Proposals.Files(place, found.Groups["path"].Value))),
        (Value(), (place, found) => OfKey(place, found.Groups["key"].Value.ToLowerInvariant(), found.Groups["value"].Value)),
        (Key(), (place, found) => (found.Groups["key"].Value, Proposals.Keys(place, found.Groups["key"].Value))),
        (Line(), OfLine),
    ];

    public static JsonNode? Of(Place place, JsonElement parameters)
    {
        TextSpan line = place.Source.GetLine(place.Source.GetLineNumber(place.Offset));
        string before = place.Source.Text[line.Start..Math.Clamp(place.Offset, line.Start, line.End)];
        if (Find(place, before) is not { } found)
            return null;

        bool takesSnippets = place.Editor.Can("textDocument", "completion", "completionItem", "snippetSupport");

        // In the midst of a word the rest of it is replaced too.
        int rest = found.Typed is [.., var last] && IsOfWord(last) ? place.Source.Text[place.Offset..line.End].TakeWhile(IsOfWord).Count() : 0;
        JsonObject range = place.Range(TextSpan.FromBounds(place.Offset - found.Typed.Length, place.Offset + rest));
        // Without a space the value would be read as part of its key.
        string lead = before[..^found.Typed.Length].EndsWith(':') ? " " : string.Empty;
        return new JsonObject
        {
            ["isIncomplete"] = false,
            ["items"] = found.Proposals.Where(proposal => takesSnippets || proposal.Kind != ProposalKind.Snippet)
                .Select((proposal, order) => new JsonObject
                {
                    ["label"] = proposal.Label,
                    ["kind"] = (int)proposal.Kind,
                    ["sortText"] = order.ToString("D5", CultureInfo.InvariantCulture),
                    ["insertTextFormat"] = proposal.Kind == ProposalKind.Snippet ? Snippet : Plain,
                    ["textEdit"] = new JsonObject { ["range"] = range.DeepClone(), ["newText"] = lead + proposal.NewText },
                }.With("filterText", proposal.Filter).With("detail", proposal.Detail is "" ? null : proposal.Detail)).ToJson(),
        };
    }

    private static (string Typed, IEnumerable<Proposal> Proposals)? Find(Place place, string before)
    {
        if (place.Offset < place.Note.FrontMatter.Span.End)
            return FrontMatter(place, before);

        if (place.Kind == SectionKind.Private)
            return null;

        return Offers.Select(row => (row.Offer, Found: row.Begun.Match(before))).FirstOrDefault(row => row.Found.Success)
            is { Offer: { } offer, Found: var found } ? offer(place, found) : null;
    }

    private static (string Typed, IEnumerable<Proposal> Proposals)? OfLine(Place place, Match line)
    {
        bool hasBox = line.Groups["box"].Success;
        return place.Kind == SectionKind.FollowUp ? (line.Groups["word"].Value, Proposals.Ids(place, withWords: true, hasBox))
            : place.Kind == SectionKind.Commitments && !hasBox ? (line.Value.TrimStart(), Proposals.CommitmentSnippet(place))
            : null;
    }

    private static (string Typed, IEnumerable<Proposal> Proposals)? FrontMatter(Place place, string before)
    {
        int colon = before.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return (before, Proposals.EntryKeys(place, before));

        string key = before[..colon].Trim().ToLowerInvariant();
        return Proposals.EntryValues(place, key) is { } values ? (Last(key, before[(colon + 1)..].TrimStart()), values) : null;
    }

    private static (string Typed, IEnumerable<Proposal> Proposals) OfKey(Place place, string key, string typed) =>
        (Last(key, typed), Proposals.Values(place, key));

    /// <summary>The value that is begun, after a comma where a key takes several.</summary>
    private static string Last(string key, string typed) => (FieldCatalogue.Find(key) ?? FrontMatterKeys.Find(key)) is { MostWords: > 1 }
        ? typed[(typed.LastIndexOf(',') + 1)..].TrimStart()
        : typed;

    private static bool IsOfWord(char sign) => char.IsLetter(sign) || char.IsNumber(sign) || sign is '.' or '_' or '-';

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+[^#]*$|^(?<marks>#{2,6})$", ExactCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<![\p{L}\p{N}._/-])@[\p{L}\p{N}._-]*$")]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<=^|[\s(])#[\p{L}\p{N}_-]*$")]
    private static partial Regex Topic();

    [GeneratedRegex(@"\]\((?<path>[^()\s]*)$", ExactCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"([\[(]|^\s*([-*+]\s+)?)(?<key>[A-Za-z][A-Za-z0-9_-]*)::\s*(?<value>[^\])]*)$", ExactCase)]
    private static partial Regex Value();

    [GeneratedRegex(@"(?<![\]\w])\[(?<key>[A-Za-z][A-Za-z0-9_-]*|)$|^\s+([-*+]\s+)(?<key>[A-Za-z][A-Za-z0-9_-]*|)$", ExactCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"^\s*[-*+]\s+(?<box>\[.\]\s+)?(?<word>[A-Za-z0-9_-]*)$|^[-*+]?$", ExactCase)]
    private static partial Regex Line();
}
