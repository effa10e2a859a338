using NotesToolkit.Parsing;

namespace NotesToolkit.Configuration;

internal static class RosterReader
{
    private static readonly string[] Keys =
        ["name", "manager", "cadence", "start", "end", "role", "level", "emails", "escalate", "away"];

    public static Roster Read(SourceText? source, List<ConfigurationProblem> problems)
    {
        if (source is null)
            return Roster.Missing;

        // Of a roster that cannot be read nobody knows whom it holds; the one finding says so.
        int before = problems.Count;
        if (YamlFile.Read<YamlMap>(source, problems, "the roster is not a list of people. Write key: {name: Full Name}, a line each.") is not { } map)
            return problems.Count > before ? Roster.Missing : new(source, []);

        MapReader people = MapReader.Open(map, source, problems, [.. map.Entries.Select(entry => entry.Key)]);
        ILookup<bool, YamlEntry> entries = map.Entries.ToLookup(entry => PersonKey.IsValid(entry.Key));
        Roster roster = new(source, [.. entries[true].Select(entry => ReadPerson(entry, people))]);

        // A key names a folder too, so that not every word can be one.
        foreach (YamlEntry entry in entries[false])
        {
            people.Bad(entry.KeySpan,
                $"`{entry.Key}` cannot be a key. Write letters and digits, joined by . _ or -, and no name that git or Windows keeps for itself.");
        }

        foreach (YamlEntry reference in map.Entries.Select(person => person.Value).OfType<YamlMap>().SelectMany(person => person.Entries))
        {
            if (reference.Key.ToLowerInvariant() is "manager" or "escalate" && reference.Value is YamlScalar { Text.Length: > 0 } name)
                people.CheckPerson(name, roster);
        }

        return roster;
    }

    private static Person ReadPerson(YamlEntry entry, MapReader people)
    {
        MapReader map = people.Inside(entry.Value, Keys);
        if (map.Lacks("name"))
            map.Bad(entry.KeySpan, $"`{entry.Key}` has no name. Write name: Full Name.");

        return new(PersonKey.Of(entry.Key), entry.KeySpan)
        {
            Name = map.Scalar("name")?.Text ?? entry.Key,
            Manager = map.Person("manager"),
            CadenceDays = map.Number("cadence", "d", least: 1),
            Start = map.Day("start"),
            End = map.Day("end"),
            Role = map.Scalar("role")?.Text,
            Level = map.Scalar("level")?.Text,
            Emails = map.Texts("emails") ?? [],
            Escalate = map.Person("escalate"),
            Away = [.. ReadAway(map)],
        };
    }

    private static IEnumerable<Absence> ReadAway(MapReader person)
    {
        foreach (YamlValue item in person.Items("away"))
        {
            MapReader map = person.Inside(item, "from", "to");
            if (map.Day("from") is { } from && (map["to"] is null ? from : map.Day("to")) is { } to)
            {
                if (to >= from)
                    yield return new(from, to);
                else
                    map.Bad(item.Span, "`to` is before `from`. Write the first day as from and the last day as to.");
            }
            else if (map.Lacks("from"))
            {
                map.Bad(item.Span, "an absence has no first day. Write {from: yyyy-MM-dd, to: yyyy-MM-dd}.");
            }
        }
    }
}
