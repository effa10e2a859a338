using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>The names and addresses that a repository's <c>.mailmap</c> puts in place of those in its commits.</summary>
internal sealed partial class Mailmap
{
    private const string Name = ".mailmap";

    private readonly Dictionary<(string Email, string? Name), (string? Name, string? Email)> entries = [];

    private Mailmap(string text)
    {
        Text = text;
        foreach (string line in text.Split('\n').Where(line => !line.StartsWith('#')))
        {
            if (Entry().Match(line) is not { Success: true } entry)
            {
                continue;
            }

            string? properName = NotEmpty(entry.Groups["name"].Value);
            string first = entry.Groups["email"].Value.Trim();
            bool isLong = entry.Groups["oldEmail"].Success;
            string old = isLong ? entry.Groups["oldEmail"].Value.Trim() : first;
            (string, string?) key = Key(old, NotEmpty(entry.Groups["oldName"].Value));
            (string? knownName, string? knownEmail) = entries.GetValueOrDefault(key);
            entries[key] = (properName ?? knownName, isLong ? first : knownEmail);
        }
    }

    /// <summary>The lines that it was read from.</summary>
    public string Text { get; }

    /// <summary>A repository's mailmap: its <c>.mailmap</c>, and what git's configuration names besides.</summary>
    public static Mailmap Of(GitRepository repository)
    {
        RepositoryLocation location = repository.Location;
        string? own = location.WorkTree is { } workTree ? new WorkTreeSource(workTree).Read(Name)?.Text : null;
        Dictionary<string, string> configured = Configured(location);
        string? blob = configured.GetValueOrDefault("mailmap.blob") ?? (location.IsBare ? $"HEAD:{Name}" : null);
        string? file = configured.GetValueOrDefault("mailmap.file") is { Length: > 0 } path ? Path.Combine(location.WorkTree ?? location.GitDirectory, path) : null;
        return new(string.Join('\n', own, blob is null ? null : repository.ReadText(blob), File.Exists(file) ? File.ReadAllText(file) : null));
    }

    /// <summary>Who is meant by a name and an address.</summary>
    public (string Name, string Email) Map(string name, string email) =>
        entries.TryGetValue(Key(email, name), out (string? Name, string? Email) found) || entries.TryGetValue(Key(email, name: null), out found)
            ? (found.Name ?? name, found.Email ?? email)
            : (name, email);

    private static Dictionary<string, string> Configured(RepositoryLocation location)
    {
        try
        {
            // The last one counts. Git resolves a path's tilde. It fails where there is none at all, hence ours.
            return GitProcess.Run(location, "-c", "mailmap.none=true", "config", "-z", "--type=path", "--get-regexp", @"^mailmap\.").Split('\0')
                .Select(entry => entry.Split('\n', 2))
                .Where(entry => entry.Length == 2)
                .GroupBy(entry => entry[0], StringComparer.Ordinal)
                .ToDictionary(entries => entries.Key, entries => entries.Last()[1], StringComparer.Ordinal);
        }
        catch (NotesException)
        {
            // Without git there is nothing but the repository's own.
            return [];
        }
    }

    private static (string Email, string? Name) Key(string email, string? name) => (email.ToLowerInvariant(), name?.ToLowerInvariant());

    private static string? NotEmpty(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    [GeneratedRegex(@"^(?<name>[^<]*)<(?<email>[^>]*)>(?:(?<oldName>[^<#]*)<(?<oldEmail>[^>]*)>)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();
}
