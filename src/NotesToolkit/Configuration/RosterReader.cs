using NotesToolkit.Parsing;

namespace NotesToolkit.Configuration;

internal static class RosterReader
{
    private static readonly string[] Keys =
        ["name", "manager", "cadence", "start", "end", "role", "level", "emails", "escalate", "away"];

    private static readonly string[] AwayKeys = ["from", "to"];

    public static Roster Read(SourceText? source, List<ConfigurationProblem> problems)
    {
        if (source is null)
            return Roster.Missing;

        int before = problems.Count;
        if (YamlFile.Read(source, problems) is not { } root)
        {
            // Of a roster that cannot be read nobody knows whom it holds; the one finding says so.
            return problems.Count > before ? Roster.Missing : new(source, []);
        }

        if (root is not YamlMap map)
        {
            problems.Add(new(ConfigurationProblemKind.Unreadable, source, root.Span,
                "the roster is not a list of people. Write key: {name: Full Name}, a line each."));
            return Roster.Missing;
        }

        Roster roster = new(source,
            [.. map.Entries.Where(entry => IsKey(entry, source, problems)).Select(entry => ReadPerson(entry, source, problems))]);
        CheckReferences(map, roster, source, problems);
        return roster;
    }

    /// <summary>A key names a folder too, so that not every word can be one.</summary>
    private static bool IsKey(YamlEntry entry, SourceText source, List<ConfigurationProblem> problems)
    {
        bool isKey = PersonKey.IsValid(entry.Key);
        if (!isKey)
        {
            string message = $"`{entry.Key}` cannot be a key. Write letters and digits, joined by . _ or -, and no name that git or Windows keeps "
                + "for itself.";
            problems.Add(new(ConfigurationProblemKind.BadValue, source, entry.KeySpan, message));
        }

        return isKey;
    }

    private static Person ReadPerson(YamlEntry entry, SourceText source, List<ConfigurationProblem> problems)
    {
        MapReader map = MapReader.Open(entry.Value, source, problems, Keys);
        if (map.Lacks("name"))
            map.Bad(entry.KeySpan, $"`{entry.Key}` has no name. Write name: Full Name.");

        return new(PersonKey.Of(entry.Key), entry.KeySpan)
        {
            Name = map.Scalar("name")?.Text ?? entry.Key,
            Manager = Key(map, "manager"),
            CadenceDays = map.Number("cadence", "d", least: 1),
            Start = map.Day("start"),
            End = map.Day("end"),
            Role = map.Scalar("role")?.Text,
            Level = map.Scalar("level")?.Text,
            Emails = [.. (map.Scalars("emails") ?? []).Select(email => email.Text)],
            Escalate = Key(map, "escalate"),
            Away = [.. ReadAway(map, source, problems)],
        };
    }

    private static string? Key(MapReader map, string key) => map.Scalar(key) is { } scalar ? PersonKey.Of(scalar.Text) : null;

    private static IEnumerable<Absence> ReadAway(MapReader person, SourceText source, List<ConfigurationProblem> problems)
    {
        IReadOnlyList<YamlValue> items = person["away"] switch
        {
            null => [],
            YamlList list => list.Items,
            var one => [one],
        };
        foreach (YamlValue item in items)
        {
            MapReader map = MapReader.Open(item, source, problems, AwayKeys);
            if (map.Day("from") is { } from && (map["to"] is null ? from : map.Day("to")) is { } to)
            {
                if (to < from)
                {
                    map.Bad(item.Span, "`to` is before `from`. Write the first day as from and the last day as to.");
                    continue;
                }

                yield return new(from, to);
            }
            else if (map.Lacks("from"))
            {
                map.Bad(item.Span, "an absence has no first day. Write {from: yyyy-MM-dd, to: yyyy-MM-dd}.");
            }
        }
    }

    private static void CheckReferences(YamlMap people, Roster roster, SourceText source, List<ConfigurationProblem> problems)
    {
        string[] known = [.. roster.People.Select(person => person.Key)];
        foreach (YamlEntry reference in people.Entries.Select(person => person.Value).OfType<YamlMap>().SelectMany(person => person.Entries))
        {
            if (reference.Key.ToLowerInvariant() is "manager" or "escalate" && reference.Value is YamlScalar { Text.Length: > 0 } scalar
                && roster.Find(PersonKey.Of(scalar.Text)) is null)
            {
                string message = $"`{scalar.Text}` is not in the roster. {Spelling.Suggest(scalar.Text, known)}";
                problems.Add(new(ConfigurationProblemKind.UnknownPerson, source, scalar.Span, message, Spelling.Nearest(scalar.Text, known)));
            }
        }
    }
}
