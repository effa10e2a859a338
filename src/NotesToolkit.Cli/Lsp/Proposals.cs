using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What may be written in the places that notes have, read off the catalogues that the linter reads.</summary>
internal static class Proposals
{
    private const int MostIds = 200;

    private const int EnumMember = 20;
    private const int Property = 10;
    private const int File = 17;
    private const int Reference = 18;
    private const int Person = 6;

    private static readonly SectionKind[] Sections =
        [.. Enum.GetValues<SectionKind>().Where(kind => kind is not (SectionKind.Other or SectionKind.Private))];

    public static IEnumerable<Proposal> People(Place place) => place.Notebook.Roster.Exists
        ? place.Notebook.Roster.People.OrderByDescending(person => person.Key == place.Note.With || person.Key == place.Note.Owner)
            .Select(person => new Proposal($"@{person.Key}", $"@{person.Key}") { Detail = Words.Person(person), Filter = $"@{person.Key} {person.Name}", Kind = Person })
        : place.Notebook.Notes.SelectMany(note => new[] { note.With, note.Owner }).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(key => new Proposal($"@{key}", $"@{key}") { Kind = Person });

    /// <summary>The topics of the root, the latest first.</summary>
    public static IEnumerable<Proposal> Topics(Place place) => place.Notebook.Notes
        .Where(note => note is { IsReadable: true, IsVoid: false })
        .SelectMany(note => Place.ShownNames(place.Notebook, note).Where(name => name.Kind == NameKind.Topic && !(note == place.Note && name.Span.End == place.Offset)), (note, name) => (name.Key, note.Date))
        .GroupBy(seen => seen.Key, seen => seen.Date, StringComparer.Ordinal)
        .OrderByDescending(topic => topic.Max()).ThenByDescending(topic => topic.Count()).ThenBy(topic => topic.Key, StringComparer.Ordinal)
        .Select(topic => new Proposal("#" + topic.Key, "#" + topic.Key) { Detail = $"{topic.Count()}×, last {topic.Max()?.Text()}" });

    /// <summary>The ids of commitments with their words: the open ones of this note's person first, then the other open ones, then the settled.</summary>
    public static IEnumerable<Proposal> Ids(Place place, bool withWords, bool hasBox)
    {
        string? person = place.Note.With;
        return place.Notebook.Commitments.All
            .Where(held => held.Commitment.Id is not null && held.Note.Path != place.Note.Path && (!withWords || held.Commitment.State == CommitmentState.Open))
            .OrderByDescending(held => held.Commitment.State == CommitmentState.Open)
            .ThenByDescending(held => held.Note.With == person || held.Commitment.Owners.Any(owner => owner.Key == person))
            .ThenBy(held => held.Commitment.State == CommitmentState.Open ? held.Commitment.Due : null)
            .ThenByDescending(held => held.Note.Date)
            .Take(MostIds)
            .Select(held =>
            {
                bool isHidden = place.Notebook.Redactor.Of(held.Note).Hides(held.Commitment.Item.FirstLine);
                string id = held.Commitment.Id!;
                string text = withWords && !isHidden ? $"{id}  {held.Commitment.Item.Words}" : id;
                return new Proposal($"{id}  {Words.Of(place.Root, held)}", withWords && !hasBox ? $"[ ] {text}" : text)
                {
                    Detail = $"{(held.Commitment.Owner is { } owner ? $"@{owner} · " : string.Empty)}{Words.State(held.Commitment, place.Root.Today)}",
                    Filter = $"{id} {Words.Of(place.Root, held)}",
                    Kind = Reference,
                };
            });
    }

    public static IEnumerable<Proposal> Keys(Place place, SectionKind section, string typed) => FieldCatalogue.KeysOf(section)
        .Where(key => place.Item is not { } item || FieldCatalogue.IsRepeatable(key) || !item.Markup.Has(key) || key == typed)
        .Select(key => new Proposal(key, $"{key}:: ") { Detail = FieldMeanings.OfField(key), Filter = key, Kind = Property });

    public static IEnumerable<Proposal> Values(Place place, SectionKind section, string key) =>
        key == "of" ? Ids(place, withWords: false, hasBox: true)
        : FieldCatalogue.IsDate(key) ? Days(place)
        : key == "escalate" ? People(place)
        : Words.Values(section, key, place.Notebook.Configuration).Select(value => new Proposal(value, value) { Kind = EnumMember });

    /// <summary>Days by the words that name them; what is written is the day.</summary>
    public static IEnumerable<Proposal> Days(Place place) => Words.Days(
            place.Note.Date ?? place.Root.Today, place.Notebook.Roster.Find(place.Note.With)?.CadenceDays, place.Notebook.Configuration.Vocabulary.Dates)
        .Select(day => new Proposal(day.Word, day.Day.Text()) { Detail = $"{Words.Weekday(day.Day)}, {day.Day.Text()}", Filter = $"{day.Word} {day.Day.Text()}", Kind = EnumMember });

    /// <summary>The headings of sections that are not there yet.</summary>
    public static IEnumerable<Proposal> Headings(Place place, string marks) => Sections
        .Where(kind => place.Note.SectionsOf(kind).All(section => section.Heading.Contains(place.Offset) || section.Heading.End == place.Offset))
        .Where(kind => kind != SectionKind.Proposal || place.Note.Kind == NoteKind.Review)
        .Select(kind => $"{(marks.Length < 2 ? "##" : marks)} {Sentences.Title(kind)}")
        .Select(heading => new Proposal(heading, heading) { Kind = 22 });

    /// <summary>The files beside a note and below the root that a link may lead to.</summary>
    public static IEnumerable<Proposal> Files(Place place, string typed)
    {
        string folder = typed[..(typed.LastIndexOf('/') + 1)];
        string from = Path.GetDirectoryName(Path.Combine(place.Root.Folder, place.Note.Path))!;
        string at = Path.GetFullPath(Path.Combine(from, folder));
        if (typed.Contains("://", StringComparison.Ordinal) || !Directory.Exists(at) || !$"{at}/".StartsWith($"{place.Root.Folder}/", StringComparison.Ordinal))
            return [];

        EnumerationOptions visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        return new DirectoryInfo(at).EnumerateFileSystemInfos("*", visible).OrderBy(file => file.Name, StringComparer.Ordinal).Take(MostIds)
            .Select(file => folder + file.Name + (file is DirectoryInfo ? "/" : string.Empty))
            .Select(path => new Proposal(path, path) { Kind = File });
    }

    public static IEnumerable<Proposal> CommitmentSnippet(Place place)
    {
        string who = place.Note.With ?? "who";
        DateOnly due = (place.Note.Date ?? place.Root.Today).AddDays(7);
        return [new("- [ ] a commitment", $"- [ ] @${{1:{who}}} ${{2:does what}}  [output:: ${{3:what will be there}}]  [due:: ${{4:{due.Text()}}}]") { Filter = "- [ ]", IsSnippet = true }];
    }
}
