using System.Globalization;
using System.Text.Json;
using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Exports;

/// <summary>An item that is told.</summary>
internal sealed record ExportedItem(NoteRecord Note, ItemRecord Facts, Item Item);

/// <summary>A commitment and what it is known by.</summary>
internal sealed record NamedTrail(Trail Trail, string Key);

/// <summary>What the tables are made of, put in order once.</summary>
internal sealed class ExportFacts
{
    private readonly Lazy<Dictionary<Trail, string>> keys;
    private readonly Lazy<IReadOnlyList<ExportedItem>> items;

    public ExportFacts(ReportSource source, ExportOptions options)
    {
        Source = source;
        Options = options;
        Names = new(source);
        Notes = [.. source.Record.Notes.Where(note => !note.IsVoid)];
        Repository = NameRepository();
        keys = new(NameCommitments);
        items = new(ReadItems);
    }

    public ReportSource Source { get; }
    public ExportOptions Options { get; }
    public ExportNames Names { get; }
    public Record Record => Source.Record;
    public string Repository { get; }

    /// <summary>The notes that stand and are not void, by day and path.</summary>
    public IReadOnlyList<NoteRecord> Notes { get; }

    /// <summary>All items outside private sections and Follow-up, in the order of <see cref="Notes"/>.</summary>
    public IReadOnlyList<ExportedItem> AllItems => items.Value;
    public IEnumerable<ExportedItem> Items => AllItems.Where(item => IsTold(item.Facts));

    public IEnumerable<NamedTrail> Commitments => keys.Value
        .Select(entry => new NamedTrail(entry.Key, entry.Value))
        .OrderBy(entry => entry.Key, StringComparer.Ordinal);

    public string? KeyOf(Trail trail) => keys.Value.GetValueOrDefault(trail);

    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>
    /// Whether an item is told. Proposals are the manager's until the review. A signal that is not surely another one may be of attrition,
    /// and only the table of signals tells those, on request.
    /// </summary>
    public static bool IsTold(ItemRecord item) =>
        item.Section != SectionKind.Proposal && (item.Section != SectionKind.Signals || item.Signal is "performance" or "promotion");

    private List<ExportedItem> ReadItems()
    {
        Parallel.ForEach(Source.Notebook.Files, file => _ = file.Note);
        return [.. Notes.SelectMany(ItemsOf)];
    }

    private IEnumerable<ExportedItem> ItemsOf(NoteRecord record)
    {
        if (Source.NoteOf(record) is not { } note)
            return [];

        NoteRecordReader reader = new(Source.Configuration);
        return
            from section in note.Sections
            where section.Kind is not (SectionKind.Private or SectionKind.FollowUp)
            from item in section.Items
            select new ExportedItem(record, reader.Read(note, section, item), item);
    }

    /// <summary>
    /// The commit that the first note came with: the same in every clone, and another one in each repository, those that began as copies of
    /// one template included. Several roots in one repository add their folders.
    /// </summary>
    private string NameRepository()
    {
        NoteTrail? first = Source.History.Notes
            .OrderBy(note => note.First.Info.Committer.When)
            .ThenBy(note => note.First.Info.Id.ToString(), StringComparer.Ordinal)
            .FirstOrDefault();
        string commit = (first?.First ?? Source.History.Tip)?.Info.Id.ToString() ?? default(Git.GitId).ToString();
        string folder = Source.History.Prefix.TrimEnd('/');
        return folder.Length == 0 ? commit : $"{commit}/{Source.Redactor.Name(folder)}";
    }

    /// <summary>A commitment is known by its id where that is its own and may be told, else by where it was opened.</summary>
    private Dictionary<Trail, string> NameCommitments()
    {
        Dictionary<Trail, string> named = new(ReferenceEqualityComparer.Instance);
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (Trail trail in Record.Trails.OrderBy(trail => trail.Key, StringComparer.Ordinal))
        {
            TrailEvent opening = trail.Opening;
            string key = trail.Key == trail.Id && CommitmentTables.Id(this, trail) == trail.Id
                ? trail.Id
                : string.Create(CultureInfo.InvariantCulture,
                    $"{Names.Path(trail.Note, opening.Path)}@{opening.Commit.Info.Id.Abbreviated}:{opening.Line}");
            string unique = key;
            for (int number = 2; !taken.Add(unique); number++)
                unique = string.Create(CultureInfo.InvariantCulture, $"{key}.{number}");

            named[trail] = unique;
        }

        return named;
    }
}
