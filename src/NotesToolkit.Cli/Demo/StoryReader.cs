using System.Globalization;

namespace NotesToolkit.Cli.Demo;

/// <summary>Reads the commits of one file of the story; example-notes/story/README.md describes the form.</summary>
internal sealed class StoryReader
{
    private const string Mark = "@@@ ";

    private readonly string file;
    private readonly string[] lines;
    private int next;

    private StoryReader(string file, string text)
    {
        this.file = file;
        lines = text.ReplaceLineEndings("\n").Split('\n');
    }

    private StoryPlace Here => new(file, next + 1);

    private bool IsAtText => next < lines.Length && !lines[next].StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>The commits, oldest first.</summary>
    public static IReadOnlyList<StoryCommit> Read(string file, string text)
    {
        StoryReader reader = new(file, text);
        reader.SkipRemarks();
        List<StoryCommit> commits = [];
        while (reader.next < reader.lines.Length)
            commits.Add(reader.ReadCommit());

        return commits;
    }

    private void SkipRemarks()
    {
        while (IsAtText)
        {
            if (lines[next].Length > 0 && lines[next][0] != '#')
                throw Here.Error("before the first commit stand empty lines and remarks that begin with #.");

            next++;
        }
    }

    private StoryCommit ReadCommit()
    {
        StoryPlace place = Here;
        string head = Take("commit") ?? throw place.Error("expected: @@@ commit yyyy-MM-ddTHH:mm:sszzz Name <address>.");
        (string time, string who) = Cut(head, ' ', place);
        (string name, string address) = Cut(who, '<', place);
        StoryCommit commit = new(place, new(name.TrimEnd(), address.TrimEnd('>'), Instant(time, place)));
        StoryPlace authored = Here;
        if (Take("authored") is { } written)
            commit = commit with { Author = commit.Committer with { When = Instant(written, authored) } };

        commit = commit with { Branch = Take("branch") ?? StoryCommit.MainBranch, Merged = Take("merge") };
        string message = ReadText();
        return message.Length == 0
            ? throw place.Error("the commit has no message.")
            : commit with { Message = message, Changes = ReadChanges() };
    }

    private List<StoryChange> ReadChanges()
    {
        List<StoryChange> changes = [];
        while (next < lines.Length)
        {
            StoryPlace place = Here;
            if (Take("file") is { } written)
            {
                changes.Add(new FileWritten(place, written, ReadText()));
            }
            else if (Take("edit") is { } edited)
            {
                changes.Add(ReadReplacement(place, edited));
            }
            else if (Take("delete") is { } deleted)
            {
                changes.Add(new FileDeleted(place, deleted));
                ReadBlankLines();
            }
            else
            {
                break;
            }
        }

        return changes;
    }

    private LinesReplaced ReadReplacement(StoryPlace place, string path)
    {
        string old = ReadMarked('<');
        string replacement = ReadMarked('>');
        ReadBlankLines();
        return old.Length == 0 ? throw place.Error("an edit begins with the lines that it replaces, each after <.")
            : new(place, path, old, replacement);
    }

    /// <summary>The lines that begin with a mark and a space, without both.</summary>
    private string ReadMarked(char mark)
    {
        System.Text.StringBuilder text = new();
        for (; IsAtText && lines[next].StartsWith(mark); next++)
        {
            string line = lines[next][1..];
            text.Append(line.StartsWith(' ') ? line.AsSpan(1) : line).Append('\n');
        }

        return text.ToString();
    }

    private void ReadBlankLines()
    {
        for (; IsAtText; next++)
        {
            if (lines[next].Length > 0)
                throw Here.Error("expected the next @@@ line here.");
        }
    }

    /// <summary>The lines up to the next mark, without the empty ones at the end; a line end closes each.</summary>
    private string ReadText()
    {
        int first = next;
        while (IsAtText)
            next++;

        string text = string.Join('\n', lines[first..next]).TrimEnd('\n');
        return text.Length == 0 ? text : text + "\n";
    }

    private string? Take(string word) =>
        next < lines.Length && lines[next].StartsWith($"{Mark}{word} ", StringComparison.Ordinal)
            ? lines[next++][(Mark.Length + word.Length + 1)..].Trim()
            : null;

    private static (string Before, string After) Cut(string text, char at, StoryPlace place)
    {
        int cut = text.IndexOf(at, StringComparison.Ordinal);
        return cut > 0 ? (text[..cut], text[(cut + 1)..]) : throw place.Error("expected a time, a name, and an address in angle brackets.");
    }

    private static DateTimeOffset Instant(string text, StoryPlace place) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time)
            ? time
            : throw place.Error($"{text} is no time; write it as 2026-03-04T16:40:00-08:00.");
}
