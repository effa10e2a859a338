using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What may be written in a front matter.</summary>
internal static class FrontMatterProposals
{
    public static (string Typed, IEnumerable<Proposal> Proposals)? Of(Place place, string before)
    {
        int colon = before.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return (before, FrontMatterKeys.All.Where(key => key != "imported" && (key == before || place.Note.FrontMatter[key] is null))
                .Select(key => new Proposal(key, $"{key}: ") { Detail = FieldMeanings.OfKey(key), Filter = key, Kind = 10 }));
        }

        string key = before[..colon].Trim().ToLowerInvariant();
        string value = before[(colon + 1)..].TrimStart();
        string last = ValueSets.MostOf(key) > 1 ? value[(value.LastIndexOf(',') + 1)..].TrimStart() : value;
        IEnumerable<Proposal>? found = key switch
        {
            "owner" or "with" or "by" => place.Notebook.Roster.People.Select(person => new Proposal(person.Key, person.Key) { Detail = Words.Person(person), Kind = 6 }),
            _ when FrontMatterKeys.IsDate(key) => new[] { place.Note.Name.Day, place.Root.Today }.OfType<DateOnly>().Distinct().Select(day => new Proposal(day.Text(), day.Text())),
            _ => ValueSets.OfKey(key)?.Select(word => new Proposal(word, word) { Kind = 20 }),
        };
        return found is null ? null : (last, found);
    }
}
