namespace NotesToolkit.Parsing;

/// <summary>Reads the block of scalars between the two lines <c>---</c> that a note begins with.</summary>
internal static class FrontMatterReader
{
    public static FrontMatter Read(SourceText source)
    {
        if (!IsFence(source, 1))
        {
            return new(default, [], [new(new(0, 0),
                "the note has no front matter. Begin the file with a line ---, the lines date:, owner: and with:, and a line ---.")]);
        }

        for (int line = 2; line <= source.LineCount; line++)
        {
            if (IsFence(source, line) || source.ReadLine(line).TrimEnd() is "...")
                return ReadBlock(source, source.GetLine(1).End, source.GetLine(line));
        }

        return new(source.GetLine(1), [], [new(source.GetLine(1), "the front matter is not closed. Write a line --- behind its last entry.")]);
    }

    private static bool IsFence(SourceText source, int line) => line <= source.LineCount && source.ReadLine(line).TrimEnd() is "---";

    private static FrontMatter ReadBlock(SourceText source, int start, TextSpan closing)
    {
        YamlDocument yaml = YamlReader.Read(source.Text[start..closing.Start], start);
        List<FormatError> errors = [.. yaml.Errors];
        List<FrontMatterEntry> entries = [];
        if (errors.Count == 0 && yaml.Root is not (null or YamlMap or YamlScalar { Text: "" }))
            errors.Add(new(yaml.Root.Span, "the front matter is not a list of entries. Write each as key: value."));

        foreach (YamlEntry entry in (yaml.Root as YamlMap)?.Entries ?? [])
        {
            bool isOurs = FrontMatterKeys.All.Contains(entry.Key, StringComparer.OrdinalIgnoreCase);
            if (entry.Value is YamlScalar scalar)
            {
                entries.Add(new(entry.Key.ToLowerInvariant(), entry.KeySpan, scalar.Text.Trim(), scalar.Span));
            }
            else if (isOurs)
            {
                string several = entry.Key.Equals("stance", StringComparison.OrdinalIgnoreCase) ? "; two go with a comma" : string.Empty;
                errors.Add(new(entry.Value.Span, $"the value of `{entry.Key}` is nested. Write one value on the key's line{several}."));
            }

            if (isOurs && errors.Count == 0)
            {
                errors.AddRange(yaml.References.Where(found => found.Span.Start >= entry.KeySpan.Start && found.Span.Start <= entry.Value.Span.End)
                    .Take(1));
            }
        }

        return new(TextSpan.FromBounds(0, closing.End), entries, errors);
    }
}
