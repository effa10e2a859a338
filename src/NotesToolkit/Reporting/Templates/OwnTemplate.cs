using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Templates;

/// <summary>Reads a template that a repository or its user wrote: a plain file, and a page that runs nothing.</summary>
internal static partial class OwnTemplate
{
    private const int Longest = 1024 * 1024;

    public static HashSet<string> List(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).LinkTarget is not null
                ? throw new NotesException("templates is a link, and what it points to may be anything: put the folder itself there.")
                : [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path))];
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new NotesException(
                "The folder templates cannot be read, and the shipped templates do not stand in for it: give yourself the right to read it.", failed);
        }
    }

    public static string Read(string path, string name)
    {
        FileInfo file = new(path);
        if (file.LinkTarget is not null)
            throw new NotesException($"{name} is a link, and what it points to may be anything: put the file itself there.");

        string text;
        try
        {
            // A pipe would be waited for, and a device has no end.
            if (!file.Exists || file.Length == 0 || file.Length > Longest)
            {
                throw new NotesException(file is { Exists: true, Length: > Longest }
                    ? $"{name} has more than {Longest} bytes, which is no template."
                    : $"{name} is empty or no plain file: put the text of the template there.");
            }

            text = File.ReadAllText(path);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new NotesException($"{name} cannot be read: give yourself the right to read it.", failed);
        }

        if (path.EndsWith(".html.sbn", StringComparison.Ordinal) && Active().Match(text) is { Success: true } active)
        {
            int line = text.AsSpan(0, active.Index).Count('\n') + 1;
            throw new NotesException(
                $"{name}:{line}: the template holds {active.Value.Trim()}: a report runs no script and asks nobody for anything. Take it out.");
        }

        return text;
    }

    [GeneratedRegex(
        @"<\s*(script|iframe|object|embed|base|form|meta\s+http-equiv\s*=\s*[""']?refresh|link)\b|" +
        @"\son[a-z]+\s*=|javascript:|<[^>]*\b(src|srcset|action|background)\s*=|@import|url\s*\(",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Active();
}
