namespace NotesToolkit.Notes;

/// <summary>The people of one notes root.</summary>
public sealed class Roster
{
    /// <summary>A root without people.yml.</summary>
    internal static readonly Roster Missing = new(source: null, []);

    /// <summary>A letter and the marks that one letter of a name may have.</summary>
    private const int MostParts = 3;

    private readonly FrozenDictionary<string, Person> byKey;
    private readonly Lazy<ILookup<string, Person>> byName;

    /// <summary>A roster of people in the file's order; of two with one key the first counts.</summary>
    internal Roster(SourceText? source, IReadOnlyList<Person> people)
    {
        Source = source;
        People = people;
        byKey = people.DistinctBy(person => person.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(person => person.Key, StringComparer.OrdinalIgnoreCase);
        byName = new(() => people
            .SelectMany(person => person.Names.Append(person.Key).Distinct(StringComparer.OrdinalIgnoreCase), (person, name) => (person, name))
            .ToLookup(called => Plain(called.name), called => called.person, StringComparer.OrdinalIgnoreCase));
        LongestKey = people.Count == 0 ? 0 : people.Max(person => person.Key.Sum(sign => char.IsAscii(sign) ? 1 : MostParts));
    }

    internal SourceText? Source { get; }

    /// <summary>The people, in the file's order.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Whether the root has a roster; without one nobody is unknown.</summary>
    public bool Exists => Source is not null;

    /// <summary>The length of the longest key, its marks typed apart from their letters.</summary>
    internal int LongestKey { get; }

    /// <summary>The person with a key, or null.</summary>
    /// <param name="key">The key, in any case, without an <c>@</c>.</param>
    public Person? Find(string? key) => key is null ? null : Find(key.AsSpan());

    internal Person? Find(ReadOnlySpan<char> key) => Ascii.IsValid(key)
        ? byKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out Person? person) ? person : null
        : byKey.GetValueOrDefault(Nfc.Of(key.ToString()));

    /// <summary>The keys that are others by now, each with the new one: that of the one new line with the old one's name or an address.</summary>
    internal Dictionary<string, string> RenamedSince(Roster former) =>
        (from old in former.People
         where Find(old.Key) is null
         let now = People.Where(person => former.Find(person.Key) is null
             && (person.Name == old.Name || person.Emails.Intersect(old.Emails, StringComparer.OrdinalIgnoreCase).Any())).ToArray()
         where now.Length == 1
         select (old.Key, Now: now[0].Key))
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Key, pair => pair.Now, StringComparer.Ordinal);

    /// <summary>Those who are called by a name: their roster name, its first word, that and an initial, or their key.</summary>
    internal IEnumerable<Person> Called(string name) => byName.Value[Plain(name)];

    internal static string Plain(string name) => Nfc.Of(name).Replace('’', '\'');

    internal Person? FindByEmail(string email) =>
        People.FirstOrDefault(person => person.Emails.Contains(email, StringComparer.OrdinalIgnoreCase));
}
