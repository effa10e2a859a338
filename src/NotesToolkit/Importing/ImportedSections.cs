namespace NotesToolkit.Importing;

/// <summary>The sections of a note that is made of a foreign one, in the order in which they began.</summary>
internal sealed class ImportedSections
{
    private readonly OrderedDictionary<string, List<string>> kept = new(StringComparer.OrdinalIgnoreCase);

    public void Keep(string name, string line)
    {
        if (!kept.TryGetValue(name, out List<string>? lines))
            kept[name] = lines = [];

        if (line.Length > 0 || lines is [.., { Length: > 0 }])
            lines.Add(line);
    }

    public bool Has(string name) => kept.TryGetValue(name, out List<string>? lines) && lines.Exists(line => line.Trim().Length > 0);

    /// <summary>The note's body; what was agreed comes behind what was said, and private matters last.</summary>
    public string Text(List<string> commitments, List<string> personal)
    {
        IEnumerable<KeyValuePair<string, List<string>>> all = kept.Where(section => section.Value.Exists(line => line.Trim().Length > 0));
        all = commitments.Count > 0 ? all.Append(new(Heading.Actions, commitments)) : all;
        all = personal.Count > 0 ? all.Append(new(Heading.Personal, personal)) : all;
        return string.Join("\n", all.Select(section => $"## {section.Key}\n\n{string.Join('\n', ForeignText.Dedented(section.Value)).Trim('\n')}\n"));
    }
}
