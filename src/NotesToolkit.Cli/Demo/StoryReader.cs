using System.Globalization;

namespace NotesToolkit.Cli.Demo;

/// <summary>Reads the commits of one file of the story; example-notes/story/README.md describes the form.</summary>
internal static class StoryReader
{
    private const string Mark = "@@@ ";

    /// <summary>A line that begins with the mark, and the lines up to the next one.</summary>
    private sealed record Part(StoryPlace Place, string Word, string Value, string[] Lines)
    {
        /// <summary>The lines without the empty ones at the end; a line end closes each.</summary>
        public string Text => string.Join('\n', Lines).TrimEnd('\n') is { Length: > 0 } text ? text + "\n" : string.Empty;
    }

    public static IReadOnlyList<StoryCommit> Read(string file, string text)
    {
        List<StoryCommit> commits = [];
        foreach (Part part in Split(file, text))
        {
            if (part.Word == "commit")
                commits.Add(Begin(part));
            else if (commits.Count > 0)
                commits[^1] = Continue(commits[^1], part);
            else
                throw Unexpected(part);
        }

        return commits.Find(commit => commit.Message.Length == 0) is { } silent ? throw silent.Place.Error("the commit has no message.") : commits;
    }

    private static IEnumerable<Part> Split(string file, string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        IEnumerable<int> marks = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith(Mark, StringComparison.Ordinal));
        int[] starts = [.. marks, lines.Length];
        int stray = Array.FindIndex(lines, 0, starts[0], line => line.Length > 0 && line[0] != '#');
        if (stray >= 0)
            throw new StoryPlace(file, stray + 1).Error("before the first commit stand empty lines and remarks that begin with #.");

        foreach ((int start, int end) in starts.Zip(starts.Skip(1)))
        {
            string[] words = lines[start][Mark.Length..].Split(' ', 2);
            yield return new(new(file, start + 1), words[0], words[^1].Trim(), lines[(start + 1)..end]);
        }
    }

    private static StoryCommit Begin(Part part)
    {
        (string time, string who) = Cut(part.Value, ' ', part.Place);
        (string name, string address) = Cut(who, '<', part.Place);
        return new(part.Place, new(name.TrimEnd(), address.TrimEnd('>'), Instant(time, part.Place))) { Message = part.Text };
    }

    private static StoryCommit Continue(StoryCommit commit, Part part) => part.Word switch
    {
        "authored" => commit with { Author = commit.Committer with { When = Instant(part.Value, part.Place) }, Message = part.Text },
        "branch" => commit with { Branch = part.Value, Message = part.Text },
        "merge" => commit with { Merged = part.Value, Message = part.Text },
        "file" => commit with { Changes = [.. commit.Changes, new FileWritten(part.Place, part.Value, part.Text)] },
        "edit" => commit with { Changes = [.. commit.Changes, Replacement(part)] },
        "delete" => commit with { Changes = [.. commit.Changes, Deletion(part)] },
        _ => throw Unexpected(part),
    };

    private static LinesReplaced Replacement(Part part)
    {
        string[] old = [.. part.Lines.TakeWhile(line => line.StartsWith('<'))];
        string[] replacement = [.. part.Lines.Skip(old.Length).TakeWhile(line => line.StartsWith('>'))];
        RequireBlank(part, old.Length + replacement.Length);
        return old.Length == 0
            ? throw part.Place.Error("an edit begins with the lines that it replaces, each after <.")
            : new(part.Place, part.Value, WithoutMark(old), WithoutMark(replacement));
    }

    private static FileDeleted Deletion(Part part)
    {
        RequireBlank(part, 0);
        return new(part.Place, part.Value);
    }

    /// <summary>The lines without their first character and the space after it.</summary>
    private static string WithoutMark(string[] lines) => string.Concat(lines.Select(line => (line is [_, ' ', ..] ? line[2..] : line[1..]) + "\n"));

    private static void RequireBlank(Part part, int from)
    {
        int stray = Array.FindIndex(part.Lines, from, line => line.Length > 0);
        if (stray >= 0)
            throw (part.Place with { Line = part.Place.Line + 1 + stray }).Error("expected the next @@@ line here.");
    }

    private static (string Before, string After) Cut(string text, char at, StoryPlace place)
    {
        int cut = text.IndexOf(at, StringComparison.Ordinal);
        return cut > 0 ? (text[..cut], text[(cut + 1)..]) : throw place.Error("expected a time, a name, and an address in angle brackets.");
    }

    private static DateTimeOffset Instant(string text, StoryPlace place) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time)
            ? time
            : throw place.Error($"{text} is no time; write it as 2026-03-04T16:40:00-08:00.");

    private static NotesException Unexpected(Part part) => part.Place.Error("expected: @@@ commit yyyy-MM-ddTHH:mm:sszzz Name <address>.");
}
