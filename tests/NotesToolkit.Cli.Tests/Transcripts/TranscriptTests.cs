namespace NotesToolkit.Cli.Tests.Transcripts;

/// <summary>
/// Plays the transcripts beside this file: a fence `file PATH` writes a file, `content PATH` expects one, and in a fence `console` each line
/// that begins with `$ ` is run and what it prints is expected below it, with `[exit N]` where N is not 0.
/// </summary>
public sealed class TranscriptTests
{
    public static TheoryData<string> Names() =>
        [.. Directory.GetFiles(Here(), "*.md").Where(file => !file.EndsWith(".received.md", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_transcript_plays_as_it_is_written(string name)
    {
        string path = Path.Combine(Here(), name + ".md");
        string expected = File.ReadAllText(path);
        string received = Play(expected);
        if (received != expected)
        {
            File.WriteAllText(Path.ChangeExtension(path, ".received.md"), received);
        }

        Assert.Equal(expected, received);
    }

    private static string Play(string transcript)
    {
        using TemporaryNotes notes = new();
        StringBuilder played = new();
        string[] lines = transcript.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            played.Append(lines[i]).Append(i + 1 < lines.Length ? "\n" : string.Empty);
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            string fence = lines[i][..(lines[i].Length - lines[i].TrimStart('`').Length)];
            int end = Array.IndexOf(lines, fence, i + 1);
            string[] block = lines[(i + 1)..end];
            string[] info = lines[i][fence.Length..].Split(' ', 2);
            played.Append(PlayBlock(notes, info, block)).Append(fence).Append('\n');
            i = end;
        }

        return played.ToString();
    }

    private static string PlayBlock(TemporaryNotes notes, string[] info, string[] block)
    {
        string text = string.Concat(block.Select(line => line + "\n"));
        switch (info[0])
        {
            case "file":
                notes.Write(info[1], text);
                return text;
            case "content":
                return notes.Read(info[1]);
            case "console":
                return string.Concat(block.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line + "\n" + RunLine(notes, line[2..])));
            default:
                return text;
        }
    }

    private static string RunLine(TemporaryNotes notes, string line)
    {
        string[] words = [.. Split(line)];
        Outcome outcome = words[0] == "notes" ? notes.Run(words[1..]) : notes.Git(words[1..]);
        string exit = outcome.Exit == 0 ? string.Empty : $"[exit {outcome.Exit}]\n";
        string printed = words[0] == "notes" || outcome.Exit != 0 ? outcome.All.Replace(notes.Folder, "~/notes", StringComparison.Ordinal) : string.Empty;
        return printed + exit;
    }

    private static IEnumerable<string> Split(string line)
    {
        StringBuilder word = new();
        bool isQuoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ' ' && !isQuoted)
            {
                yield return word.ToString();
                word.Clear();
            }
            else
            {
                word.Append(c);
            }
        }

        yield return word.ToString();
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
