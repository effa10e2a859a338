using Scriban.Runtime;

namespace NotesToolkit.Reporting.Templates;

/// <summary>The numbers of a page's citations, as it shows them: of places; in Markdown, and where a claim has a label, of claims.</summary>
internal sealed class Sources(ReportFormat format, bool showsGrades, Site? site)
{
    private const int Few = 3;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string? Label, IReadOnlyList<CitedObject> Places)> entries = [];

    public int NumberOf(CitedObject place) => Number(place.Text, label: null, [place]);

    public RawText Cite(IEnumerable<CitedObject> places, string? label)
    {
        CitedObject[] distinct = [.. places.DistinctBy(place => place.Text, StringComparer.Ordinal)];
        if (distinct.Length == 0)
            return new(string.Empty);

        if (format == ReportFormat.Markdown)
            return new($"[^{Number(string.Join('\n', distinct.Select(place => place.Text).Prepend(label)), label, distinct)}]");

        if (label is not null)
            return Sup(Reference($"#s{Number(label, label, distinct)}", Number(label, label, distinct)));

        string shown = string.Join(' ', distinct.Take(Few).Select(place =>
        {
            int n = NumberOf(place);
            return Reference(site?.PageOf(place) is { } page ? $"{EscapingContext.Escape(page, format)}#L{place.Line}" : $"#s{n}", n);
        }));
        int[] rest = [.. distinct.Skip(Few).Select(NumberOf)];
        return Sup(rest.Length == 0 ? shown : Invariant($"{shown} and <a href=\"#s{rest[0]}\">{rest.Length} more</a>"));
    }

    public ScriptArray List() => [.. entries.Select((entry, i) => (object)new ScriptObject(StringComparer.Ordinal)
    {
        ["n"] = i + 1,
        ["label"] = entry.Label!,
        ["markup"] = new RawText(string.Join(", ", entry.Places.Select(Markup))),
    })];

    private static RawText Sup(string markup) => new($"<sup class=\"cite\">{markup}</sup>");

    private static string Reference(string href, int n) => Invariant($"<a href=\"{href}\">{n}</a>");

    private int Number(string key, string? label, IReadOnlyList<CitedObject> places)
    {
        if (!numbers.TryGetValue(key, out int n))
        {
            entries.Add((label, places));
            numbers.Add(key, n = entries.Count);
        }

        return n;
    }

    private string Markup(CitedObject place)
    {
        if (format == ReportFormat.Markdown)
        {
            string code = $"`{place.Text}`";
            return (place.Url is null ? code : $"[{code}](<{place.Url}>)") + (showsGrades ? " " + place.Grade : string.Empty);
        }

        string text = EscapingContext.Escape(place.Text, format);
        string linked = place.Url is null ? text : $"<a href=\"{EscapingContext.Escape(place.Url, format)}\">{text}</a>";
        return $"<cite>{linked}</cite>" + (showsGrades ? $" <small>{place.Grade}</small>" : string.Empty);
    }
}
