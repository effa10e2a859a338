using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>The names and addresses that a repository's <c>.mailmap</c> puts in place of those in its commits.</summary>
internal sealed partial class Mailmap
{
    private readonly Dictionary<(string Email, string? Name), (string? Name, string? Email)> entries = [];

    private Mailmap(string text)
    {
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

    public static Mailmap Of(GitRepository repository) => new(Text(repository));

    /// <summary>The text of the repository's <c>.mailmap</c>; empty where there is none.</summary>
    public static string Text(GitRepository repository)
    {
        SourceText? text = repository.Location.WorkTree is { } workTree
            ? new WorkTreeSource(workTree).Read(".mailmap")
            : new CommitSource(repository, repository.Head ?? default, string.Empty).Read(".mailmap");
        return text?.Text ?? string.Empty;
    }

    /// <summary>Whether git's configuration may name further ones, or cannot be read.</summary>
    public static bool MayHaveMore(RepositoryLocation location)
    {
        try
        {
            return GitProcess.Run(location, "config", "--list", "--name-only").Split('\n').Any(key => key.StartsWith("mailmap.", StringComparison.Ordinal));
        }
        catch (NotesException)
        {
            return true;
        }
    }

    public Stamp Map(Stamp stamp)
    {
        if (!entries.TryGetValue(Key(stamp.Email, stamp.Name), out (string? Name, string? Email) found)
            && !entries.TryGetValue(Key(stamp.Email, name: null), out found))
        {
            return stamp;
        }

        return stamp with { Name = found.Name ?? stamp.Name, Email = found.Email ?? stamp.Email };
    }

    private static (string Email, string? Name) Key(string email, string? name) => (email.ToLowerInvariant(), name?.ToLowerInvariant());

    private static string? NotEmpty(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    [GeneratedRegex(@"^(?<name>[^<]*)<(?<email>[^>]*)>(?:(?<oldName>[^<#]*)<(?<oldEmail>[^>]*)>)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();
}
