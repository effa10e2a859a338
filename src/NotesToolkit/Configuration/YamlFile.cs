using NotesToolkit.Parsing;

namespace NotesToolkit.Configuration;

internal static class YamlFile
{
    public static T? Read<T>(
        SourceText source, List<ConfigurationProblem> problems, string otherwise,
        ConfigurationProblemKind kindOtherwise = ConfigurationProblemKind.Unreadable)
        where T : YamlValue
    {
        YamlValue? root = Read(source, problems);
        if (root is not (null or T))
            problems.Add(new(kindOtherwise, source, root.Span, otherwise));

        return root as T;
    }

    private static YamlValue? Read(SourceText source, List<ConfigurationProblem> problems)
    {
        YamlDocument document = YamlReader.Read(source.Defect is null ? source.Text : string.Empty);
        ConfigurationProblem[] found = source.Defect is { } defect
            ? [new(defect.Kind == SourceDefectKind.Link ? ConfigurationProblemKind.BadValue : ConfigurationProblemKind.NotText,
                source, defect.Span, Messages.Encoding(defect)) { IsFatal = true }]
            : source.FindConflict() is { } conflict
            ? [new(ConfigurationProblemKind.NotText, source, conflict, Messages.Conflict)]

            // One of the references is reported, since a file with a thousand of them has one fault.
            : [.. document.Errors.Concat(document.References.Take(1))
                .Select(error => new ConfigurationProblem(ConfigurationProblemKind.Unreadable, source, error.Span, error.Message))];
        problems.AddRange(found);
        return found.Length > 0 || document.Root is YamlScalar { IsNothing: true } ? null : document.Root;
    }
}

internal static class Messages
{
    public const string Conflict = "a merge was left undecided here. Keep the lines that hold, and remove the markers.";

    public static string Encoding(SourceDefect defect) => defect.Kind switch
    {
        SourceDefectKind.Nul => "the file holds a NUL and is no text. Save it as UTF-8.",
        SourceDefectKind.Link => "the file is a link, and links are not followed. Put the file itself here.",
        SourceDefectKind.Stored => $"the file cannot be read: it is stored through {StoredMark.Explain(defect.Filter!)}.",
        SourceDefectKind.Unreadable => "the file cannot be read. Check its permissions.",
        _ => "the file is not UTF-8 from here on. Save it as UTF-8.",
    };
}
