using NotesToolkit.Parsing;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Configuration;

internal sealed class MapReader(SourceText source, List<ConfigurationProblem> problems, bool isMap)
{
    private readonly Dictionary<string, YamlEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> misspelt = new(StringComparer.OrdinalIgnoreCase);

    public static MapReader Open(YamlValue? value, SourceText source, List<ConfigurationProblem> problems, IReadOnlyCollection<string> keys)
    {
        bool isMap = value is YamlMap or YamlScalar { IsNothing: true };
        MapReader reader = new(source, problems, isMap);
        ILookup<bool, YamlEntry> written =
            ((value as YamlMap)?.Entries ?? []).ToLookup(entry => keys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase));
        foreach (YamlEntry known in written[true])
            reader.entries.TryAdd(known.Key, known);

        foreach (YamlEntry unknown in written[false])
            reader.ReportUnknown(unknown, keys);

        if (value is not null && !isMap)
            reader.Bad(value.Span, $"this must be a list of entries key: value. The keys are: {string.Join(", ", keys)}.");

        return reader;
    }

    public YamlValue? this[string key] =>
        entries.TryGetValue(key, out YamlEntry? entry) && entry.Value is not YamlScalar { IsNothing: true } ? entry.Value : null;

    /// <summary>Whether nothing is written for a key of a map, and no misspelt one stands for it, whose finding says it all.</summary>
    public bool Lacks(string key) => isMap && this[key] is null or YamlList { Items.Count: 0 } && !misspelt.Contains(key);

    public YamlScalar? Scalar(string key) => Value<YamlScalar>(key, $"`{key}` must be one value on one line.");

    /// <summary>The texts of a key that holds a list, or one line with commas; null where nothing is written, and the default counts.</summary>
    public IReadOnlyList<YamlScalar>? Scalars(string key, Regex? between = null)
    {
        IReadOnlyList<YamlValue> items = this[key] is not YamlScalar line ? Items(key)
            : [.. (between?.Split(line.Text) ?? line.Text.Split(',')).Select(text => line with { Text = text.Trim() })];
        foreach (YamlValue item in items.Where(item => item is not YamlScalar))
            Bad(item.Span, $"`{key}` must be a list of words. Write {key}: [one, two].");

        YamlScalar[] scalars = [.. items.OfType<YamlScalar>().Where(scalar => !scalar.IsNothing)];
        return scalars.Length == 0 ? null : scalars;
    }

    public string[]? Texts(string key, Regex? between = null) => Scalars(key, between)?.Select(scalar => scalar.Text).ToArray();

    public YamlScalar? Path(string key) => Scalar(key) is { } path && StaysInRoot(key, path) ? path : null;

    public IReadOnlyList<YamlScalar>? Paths(string key) => Scalars(key)?.Where(path => StaysInRoot(key, path)).ToList();

    public string? Word(string key, params IReadOnlyList<string> words) => Scalar(key) is { } value ? Word(value, key, words) : null;

    public string? Word(YamlScalar value, string key, IReadOnlyList<string> words)
    {
        string? known = words.FirstOrDefault(word => string.Equals(word, value.Text, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            Bad(value.Span, $"`{value.Text}` cannot stand for `{key}`. Write one of: {string.Join(", ", words)}.",
                Spelling.Nearest(value.Text, words));
        }

        return known;
    }

    public MapReader Inside(YamlValue? value, params IReadOnlyCollection<string> keys) => Open(value, source, problems, keys);

    public IReadOnlyList<YamlValue> Items(string key) => this[key] switch
    {
        null => [],
        YamlList list => list.Items,
        var one => [one],
    };

    public IReadOnlyList<YamlEntry> Entries(string key, string otherwise) => Value<YamlMap>(key, otherwise)?.Entries ?? [];

    public DateOnly? Day(string key)
    {
        YamlScalar? scalar = Scalar(key);
        DateOnly? day = scalar is null ? null : Days.Parse(scalar.Text);
        if (scalar is not null && day is null)
        {
            string? meant = TypedDay.Absolute(scalar.Text)?.Text();
            Bad(scalar.Span, $"`{key}` is no day. Write {key}: {meant ?? "yyyy-MM-dd"}.", meant, ConfigurationProblemKind.BadDay);
        }

        return day;
    }

    public int? Number(string key, string unit = "", int least = 0)
    {
        YamlScalar? scalar = Scalar(key);
        string digits = scalar?.Text.EndsWith(unit, StringComparison.OrdinalIgnoreCase) == true ? scalar.Text[..^unit.Length] : string.Empty;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least)
            return number;

        if (scalar is not null)
            Bad(scalar.Span, $"`{key}` must be a whole number of days, {least} or more. Write {key}: 7{unit}.");

        return null;
    }

    public bool ConcernsOneOf(IEnumerable<string> keys, ConfigurationProblem problem) => keys.Any(key =>
        problem.Replacement == key
        || (entries.TryGetValue(key, out YamlEntry? entry) && TextSpan.FromBounds(entry.KeySpan.Start, entry.Value.Span.End).Contains(problem.Span)));

    public void Bad(TextSpan span, string message, string? replacement = null, ConfigurationProblemKind kind = ConfigurationProblemKind.BadValue) =>
        problems.Add(new(kind, source, span, message, replacement));

    public string? Person(string key, Roster? roster = null)
    {
        YamlScalar? name = Scalar(key);
        if (name is not null && roster is { Exists: true })
            CheckPerson(name, roster);

        return name is null ? null : PersonKey.Of(name.Text);
    }

    public void CheckPerson(YamlScalar name, Roster roster)
    {
        string[] known = [.. roster.People.Select(person => person.Key)];
        if (roster.Find(PersonKey.Of(name.Text)) is null)
        {
            Bad(name.Span, $"`{name.Text}` is not in the roster. {Spelling.Suggest(name.Text, known)}", Spelling.Nearest(name.Text, known),
                ConfigurationProblemKind.UnknownPerson);
        }
    }

    private T? Value<T>(string key, string otherwise)
        where T : YamlValue
    {
        if (this[key] is { } value and not T)
            Bad(value.Span, otherwise);

        return this[key] as T;
    }

    private bool StaysInRoot(string key, YamlScalar path)
    {
        string[] parts = path.Text.Split('/');
        string? fault = path.Text.Any(char.IsControl) ? "a control character stands in it"
            : path.Text.StartsWith('/') || path.Text is [_, ':', ..] ? "it is an absolute path"
            : path.Text.Contains('\\', StringComparison.Ordinal) ? "a backslash stands in it, and folders are parted by /"
            : parts.Contains("..", StringComparer.Ordinal) ? "`..` leads out of the folder"
            : parts.Contains(".git", StringComparer.OrdinalIgnoreCase) ? "git keeps that folder for itself"
            : null;
        if (fault is not null)
            Bad(path.Span, $"`{path.Text}` cannot stand for `{key}`: {fault}. Write a path inside the folder of notes.yml.");

        return fault is null;
    }

    /// <summary>Tells the nearest key, and offers it where it is not there yet: no fix may make a key occur twice.</summary>
    private void ReportUnknown(YamlEntry entry, IReadOnlyCollection<string> keys)
    {
        string? nearest = Spelling.Nearest(entry.Key, keys);
        string? meant = nearest is not null && !entries.ContainsKey(nearest) && misspelt.Add(nearest) ? nearest : null;
        Bad(entry.KeySpan, $"the key `{entry.Key}` is not known here. {Spelling.Suggest(entry.Key, keys)}", meant,
            ConfigurationProblemKind.UnknownKey);
    }
}
