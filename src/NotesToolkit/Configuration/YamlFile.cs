using NotesToolkit.Parsing;

namespace NotesToolkit.Configuration;

/// <summary>Reads a YAML file and tells what keeps it from being read.</summary>
internal static class YamlFile
{
    /// <summary>The file's value, or null where it is empty or cannot be read.</summary>
    public static YamlValue? Read(SourceText source, List<ConfigurationProblem> problems)
    {
        if (source.Defect is { } defect)
        {
            ConfigurationProblemKind kind = defect.Kind == SourceDefectKind.Link
                ? ConfigurationProblemKind.BadValue
                : ConfigurationProblemKind.NotText;
            problems.Add(new(kind, source, defect.Span, Messages.Encoding(defect)) { IsFatal = true });
            return null;
        }

        if (ConflictMarkers.Find(source, _ => false) is { } conflict)
        {
            problems.Add(new(ConfigurationProblemKind.NotText, source, conflict, Messages.Conflict));
            return null;
        }

        YamlDocument document = YamlReader.Read(source.Text);
        // One of the references is told, since a file with a thousand of them has one fault.
        List<FormatError> errors = [.. document.Errors, .. document.References.Take(1)];
        problems.AddRange(errors.Select(error => new ConfigurationProblem(ConfigurationProblemKind.Unreadable, source, error.Span, error.Message)));
        return errors.Count > 0 || document.Root is YamlScalar { IsNothing: true } ? null : document.Root;
    }
}
