namespace NotesToolkit.Notes;

/// <summary>A field of items, or a key of the front matter: a row of fields.tsv.</summary>
/// <remarks>Its words are what its value may be, so many at most with commas between them; none are named where any text will do.</remarks>
internal sealed record FieldKind(string Key, string Meaning, bool IsRepeatable, bool IsDate, IReadOnlyList<string>? Words, int MostWords);

internal static class FieldCatalogue
{
    private static readonly (string[] Where, FieldKind Kind)[] Rows = [.. Pages.Rows("fields.tsv").Select(Read)];

    /// <summary>By the section's kind as a number.</summary>
    private static readonly OrderedDictionary<string, FieldKind>[] Known = [.. Enum.GetNames<SectionKind>().Select(name => Of(name, "*"))];

    private static readonly OrderedDictionary<string, FieldKind> All = Of([.. Enum.GetNames<SectionKind>(), "*"]);

    public static OrderedDictionary<string, FieldKind> OfFrontMatter { get; } = Of("front-matter");

    public static IReadOnlyList<string> Keys => All.Keys;

    /// <summary>The keys that a section knows, its own ones first.</summary>
    public static IReadOnlyList<string> KeysOf(SectionKind section) => Known[(int)section].Keys;

    public static IEnumerable<SectionKind> SectionsOf(string key) => Enum.GetValues<SectionKind>().Where(kind => Find(kind, key) is not null);

    public static FieldKind? Find(SectionKind section, string key) => Known[(int)section].GetValueOrDefault(key);

    public static FieldKind? Find(string key) => All.GetValueOrDefault(key);

    private static OrderedDictionary<string, FieldKind> Of(params string[] places) => new(
        places.SelectMany(place => Rows.Where(row => row.Where.Contains(place, StringComparer.Ordinal)))
            .DistinctBy(row => row.Kind.Key, StringComparer.Ordinal).Select(row => KeyValuePair.Create(row.Kind.Key, row.Kind)),
        StringComparer.Ordinal);

    private static (string[] Where, FieldKind Kind) Read(string[] cells)
    {
        bool isDate = cells[4] == "day";
        string[]? words = isDate || cells[4].Length == 0 ? null : cells[4].Split(' ');
        int most = cells[3] switch { "" => 1, "any" => int.MaxValue, var some => int.Parse(some, CultureInfo.InvariantCulture) };
        return (cells[0].Split(' '), new(cells[1], cells[5], IsRepeatable: cells[2].Length > 0, isDate, words, most));
    }
}
