using System.Globalization;
using NotesToolkit.Git;

namespace NotesToolkit.Cli.Demo;

/// <summary>A commit of the story, as example-notes/story/README.md describes its form.</summary>
internal sealed record StoryCommit(Stamp Committer, string Message)
{
    public const string Main = "main";

    private const string Mark = "\n@@@ ";

    public Stamp Author { get; init; } = Committer;

    public string Branch { get; init; } = Main;

    public string? Merged { get; init; }

    public IReadOnlyList<StoryChange> Changes { get; init; } = [];

    public static IReadOnlyList<StoryCommit> Read(string text)
    {
        List<StoryCommit> commits = [];
        foreach (string part in $"\n{text.ReplaceLineEndings("\n")}".Split(Mark).Skip(1))
        {
            string[] parts = $"{part}\n".Split('\n', 2);
            string[] words = parts[0].Split(' ', 2);
            string body = parts[1].TrimEnd('\n') + "\n";
            if (words[0] == "commit")
                commits.Add(new(ReadStamp(words[1]), body));
            else
                commits[^1] = commits[^1].With(words[0], words[1], body);
        }

        return commits;
    }

    private StoryCommit With(string word, string value, string body) => word switch
    {
        "authored" => this with { Author = Committer with { When = ReadTime(value) }, Message = body },
        "branch" => this with { Branch = value, Message = body },
        "merge" => this with { Merged = value, Message = body },
        "file" => this with { Changes = [.. Changes, new(value, string.Empty, body)] },
        "edit" => this with { Changes = [.. Changes, new(value, MarkedLines(body, '<'), MarkedLines(body, '>'))] },
        _ => throw new FormatException($"The story knows no @@@ {word}."),
    };

    private static Stamp ReadStamp(string text)
    {
        string[] parts = text.Split(' ', 2);
        string[] person = parts[1].TrimEnd('>').Split(" <");
        return new(person[0], person[1], ReadTime(parts[0]));
    }

    private static DateTimeOffset ReadTime(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The lines that begin with a mark, without it and the space after it.</summary>
    private static string MarkedLines(string text, char mark) => string.Concat(
        text.Split('\n').Where(line => line.StartsWith(mark)).Select(line => (line is [_, ' ', ..] ? line[2..] : line[1..]) + "\n"));
}

/// <summary>Lines of a file that give way to others; without old ones, the whole file.</summary>
internal sealed record StoryChange(string Path, string Old, string New)
{
    public string Apply(string before)
    {
        if (Old.Length == 0)
            return New;

        string text = "\n" + before;
        int at = text.IndexOf("\n" + Old, StringComparison.Ordinal);
        return at >= 0 && at == text.LastIndexOf("\n" + Old, StringComparison.Ordinal)
            ? before[..at] + New + before[(at + Old.Length)..]
            : throw new FormatException($"{Path} holds these lines {(at < 0 ? "nowhere" : "more than once")}:\n{Old}");
    }
}
