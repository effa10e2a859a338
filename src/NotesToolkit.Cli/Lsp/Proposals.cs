namespace NotesToolkit.Cli.Lsp;

internal enum ProposalKind
{
    Person = 6,
    Property = 10,
    Value = 12,
    Snippet = 15,
    File = 17,
    Reference = 18,
    EnumMember = 20,
    Heading = 22,
}

internal sealed record Proposal(string Label, ProposalKind Kind = ProposalKind.Value)
{
    public string NewText { get; init; } = Label;

    public string? Detail { get; init; }

    /// <summary>What the typed word is held against, where the label is not enough: Neovim before 0.10 takes no notice of its range then.</summary>
    public string? Filter { get; init; }
}

internal static class Proposals
{
    private const int Most = 200;

    private static readonly string[] DayWords =
        ["today", "tomorrow", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "+7d", "+14d", "next 1:1", "end of week", "end of month"];

    private static readonly EnumerationOptions Visible =
        new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    public static IEnumerable<Proposal> EntryKeys(Place place, string typed) => FrontMatterKeys.All
        .Where(key => key != "imported" && (key == typed || place.Note.FrontMatter[key] is null))
        .Select(key => new Proposal(key, ProposalKind.Property) { NewText = $"{key}: ", Detail = FrontMatterKeys.Find(key)?.Meaning });

    public static IEnumerable<Proposal>? EntryValues(Place place, string key) => key switch
    {
        "owner" or "with" or "by" => People(place, mark: string.Empty),
        _ when FrontMatterKeys.Find(key) is { IsDate: true } =>
            new[] { place.Note.Name.Day, place.Today }.OfType<DateOnly>().Distinct().Select(day => new Proposal(day.Text())),
        _ => FrontMatterKeys.Find(key)?.Words?.Select(word => new Proposal(word, ProposalKind.EnumMember)),
    };

    public static IEnumerable<Proposal> People(Place place, string mark = "@") => place.Notebook.Roster is { Exists: true } roster
        ? roster.People.Where(person => Words.IsShown(place.Notebook, person.Key))
            .OrderByDescending(person => person.Key == place.Note.With || person.Key == place.Note.Owner)
            .Select(person => new Proposal(mark + person.Key, ProposalKind.Person) { Detail = Words.Person(place.Notebook, person) })
        : place.Notebook.Notes.SelectMany(note => new[] { note.With, note.Owner }).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(key => new Proposal(mark + key, ProposalKind.Person));

    public static IEnumerable<Proposal> Topics(Place place) => Place.TopicsIn(place.Notebook)
        .Where(seen => !(seen.Note == place.Note && seen.Name.Span.End == place.Offset))
        .GroupBy(seen => seen.Name.Key, seen => seen.Note.Date, StringComparer.Ordinal)
        .OrderByDescending(topic => topic.Max()).ThenByDescending(topic => topic.Count()).ThenBy(topic => topic.Key, StringComparer.Ordinal)
        .Select(topic => new Proposal("#" + topic.Key) { Detail = $"{topic.Count()}×, last {topic.Max()?.Text()}" });

    public static IEnumerable<Proposal> Ids(Place place, bool withWords, bool hasBox)
    {
        string? person = place.Note.With;
        return place.Notebook.Commitments.All
            .Where(held => held.Commitment.Id is { } id && held.Note.Path != place.Note.Path && Words.IsShown(place.Notebook, id))
            .Where(held => !withWords || IsOpen(held))
            .OrderByDescending(IsOpen)
            .ThenByDescending(held => held.Note.With == person || held.Commitment.Owners.Any(owner => owner.Key == person))
            .ThenBy(held => IsOpen(held) ? held.Commitment.Due : null)
            .ThenByDescending(held => held.Note.Date)
            .Take(Most).Select(OfId);

        static bool IsOpen(HeldCommitment held) => held.Commitment.State == CommitmentState.Open;

        Proposal OfId(HeldCommitment held)
        {
            string id = held.Commitment.Id!;
            string words = Words.Of(place.Notebook, held);
            string text = withWords && !Words.IsHidden(place.Notebook, held) ? $"{id}  {held.Commitment.Item.Words}" : id;
            string owner = held.Commitment.Owner is { } one ? $"@{one} · " : string.Empty;
            return new($"{id}  {words}", ProposalKind.Reference)
            {
                NewText = hasBox || !withWords ? text : $"[ ] {text}",
                Detail = owner + Words.State(held.Commitment, place.Today),
            };
        }
    }

    public static IEnumerable<Proposal> Keys(Place place, string typed) => FieldCatalogue.KeysOf(place.Kind)
        .Where(key => place.Item is not { } item || FieldCatalogue.Find(key) is { IsRepeatable: true } || !item.Markup.Has(key) || key == typed)
        .Select(key => new Proposal(key, ProposalKind.Property) { NewText = $"{key}:: ", Detail = FieldCatalogue.Find(key)?.Meaning });

    public static IEnumerable<Proposal> Values(Place place, string key) =>
        key == "of" ? Ids(place, withWords: false, hasBox: true)
        : FieldCatalogue.Find(key) is { IsDate: true } ? Days(place)
        : key == "escalate" ? People(place)
        : Words.Values(place.Kind, key, place.Notebook.Configuration).Select(value => new Proposal(value, ProposalKind.EnumMember));

    public static IEnumerable<Proposal> Headings(Place place, string marks) => Enum.GetValues<SectionKind>()
        .Where(kind => kind is not (SectionKind.Other or SectionKind.Private))
        .Where(kind => kind != SectionKind.Proposal || place.Note.Kind == NoteKind.Review)
        .Where(kind => place.Note.SectionsOf(kind).All(section => place.Holds(section.Heading)))
        .Select(kind => new Proposal($"{(marks.Length < 2 || HasUpper(place.Note) ? "##" : marks)} {kind.Title()}", ProposalKind.Heading));

    /// <summary>Whether a section of level 2 is written: beside it a lower heading begins none.</summary>
    private static bool HasUpper(Note note) => note.Sections.Any(section => section.Kind is not (SectionKind.Other or SectionKind.Private)
        && note.Source.Slice(section.Heading).StartsWith("## ", StringComparison.Ordinal));

    public static IEnumerable<Proposal> Files(Place place, string typed)
    {
        string folder = typed[..(typed.LastIndexOf('/') + 1)];
        string from = Path.GetDirectoryName(Path.Combine(place.Root.Folder, place.Note.Path))!;
        string at = Path.GetFullPath(Path.Combine(from, folder));
        bool isBelowRoot = $"{at}/".StartsWith($"{place.Root.Folder}/", StringComparison.Ordinal);
        return !isBelowRoot || typed.Contains("://", StringComparison.Ordinal) || !Directory.Exists(at) ? []
            : new DirectoryInfo(at).EnumerateFileSystemInfos("*", Visible).OrderBy(file => file.Name, StringComparer.Ordinal).Take(Most)
                .Select(file => new Proposal(folder + file.Name + (file is DirectoryInfo ? "/" : string.Empty), ProposalKind.File));
    }

    public static IEnumerable<Proposal> CommitmentSnippet(Place place)
    {
        string due = (place.Note.Date ?? place.Today).AddDays(7).Text();
        string text = $"- [ ] @${{1:{place.Note.With ?? "who"}}} ${{2:does what}}  [output:: ${{3:what will be there}}]  [due:: ${{4:{due}}}]";
        return [new("- [ ] a commitment", ProposalKind.Snippet) { NewText = text }];
    }

    private static IEnumerable<Proposal> Days(Place place)
    {
        int? cadence = place.Notebook.Roster.Find(place.Note.With)?.CadenceDays;
        DayView view = new(place.Note.Date ?? place.Today, cadence, place.Notebook.Configuration.Vocabulary.Dates);
        return from word in DayWords
               let day = TypedDay.Read(word, view).Day
               where day is not null
               let text = day.Value.Text()
               select new Proposal(word, ProposalKind.EnumMember) { NewText = text, Detail = Words.Weekday(day.Value), Filter = $"{word} {text}" };
    }
}
