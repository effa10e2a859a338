using NotesToolkit.Parsing;

namespace NotesToolkit.Insights;

internal sealed record NextItem(string Section, string Text);

/// <summary>The agenda that grows between meetings: <c>next.md</c> in a person's folder.</summary>
internal static class NextItems
{
    public const string FileName = "next.md";

    private const string Unsaid = "Priorities";

    public static IReadOnlyList<NextItem> Read(string text)
    {
        List<NextItem> items = [];
        string section = Unsaid;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()))
        {
            if (Heading(line) is { } heading)
                section = heading;
            else if (line.Length > 0 && char.IsWhiteSpace(line[0]) && items.Count > 0)
                items[^1] = items[^1] with { Text = $"{items[^1].Text}\n{line}" };
            else if (line.Length > 0)
                items.Add(new(section, line[0] is '-' or '*' or '+' && line is [_, ' ', ..] ? $"- {line[2..].TrimStart()}" : $"- {line.Trim()}"));
        }

        return [.. items.Where(item => !Placeholders.IsPlaceholder(item.Text.AsSpan(2)))];
    }

    public static string Add(string text, NextItem item, Vocabulary vocabulary)
    {
        List<string> lines = [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').SkipWhile(line => line.Length == 0)];
        int heading = lines.FindIndex(line => Heading(line) is { } name && SameSection(name, item.Section, vocabulary));
        if (heading < 0 && (!SameSection(Unsaid, item.Section, vocabulary) || (lines is [var first, ..] && Heading(first) is not null)))
        {
            string gap = lines.Count > 0 ? "\n" : string.Empty;
            return $"{string.Concat(lines.Select(line => line + "\n"))}{gap}## {item.Section}\n{item.Text}\n";
        }

        int end = lines.FindIndex(heading + 1, line => Heading(line) is not null);
        lines.Insert(lines.FindLastIndex((end < 0 ? lines.Count : end) - 1, line => line.Length > 0) + 1, item.Text);
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>A note with the items in it, each once; a placeholder of their section gives way.</summary>
    public static string Into(string note, IReadOnlyList<NextItem> items, Vocabulary vocabulary)
    {
        foreach (NextItem item in items.Where(item => !$"\n{note}".Contains($"\n{item.Text}\n", StringComparison.Ordinal)))
        {
            SourceText source = new(FileName, note);
            Note read = NoteParser.Parse(source, vocabulary);
            Section? section = read.Sections.FirstOrDefault(section => SameSection(section.Name, item.Section, vocabulary));
            if (section is null)
            {
                int before = read.SectionsOf(SectionKind.HardQuestion) is [var hard, ..] ? source.GetLine(source.GetLineNumber(hard.Heading.Start))
                    .Start : note.Length;
                note = note.Insert(before, $"## {item.Section}\n{item.Text}\n\n");
                continue;
            }

            TextSpan line = source.GetLine(source.GetLineNumber(section.Span.Start + source.Slice(section.Span).TrimEnd().Length));
            string shown = source.Slice(line);
            note = shown.StartsWith("- ", StringComparison.Ordinal) && Placeholders.IsPlaceholder(shown.AsSpan(2))
                ? string.Concat(note.AsSpan(0, line.Start), item.Text, note.AsSpan(line.End))
                : note.Insert(line.End, "\n" + item.Text);
        }

        return note;
    }

    private static string? Heading(string line) => line.StartsWith('#') && line.TrimStart('#') is [' ', .. var name] ? name.Trim() : null;

    private static bool SameSection(string one, string other, Vocabulary vocabulary) =>
        vocabulary.KindOf(one) is var kind && kind == vocabulary.KindOf(other)
        && (kind != SectionKind.Other || string.Equals(one, other, StringComparison.OrdinalIgnoreCase));
}
