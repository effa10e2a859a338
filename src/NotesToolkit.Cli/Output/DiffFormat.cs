using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Parsing;

namespace NotesToolkit.Cli.Output;

/// <summary>A change of a file as a unified diff without context lines, so that it shows no line that did not change.</summary>
internal static class DiffFormat
{
    public static void Write(TextWriter output, string path, SourceText? before, SourceText after, Notebook notebook, Palette palette)
    {
        SourceText old = before ?? new(after.Path, string.Empty);
        Note noteAfter = NoteParser.Parse(after, notebook.Configuration.Vocabulary);
        DisclosedNote shownOld = notebook.Redactor.Of(NoteParser.Parse(old, notebook.Configuration.Vocabulary), [noteAfter]);
        DisclosedNote shownNew = notebook.Redactor.Of(noteAfter, [noteAfter]);
        output.WriteLine(palette.Bold(before is null ? "--- /dev/null" : $"--- a/{path}"));
        output.WriteLine(palette.Bold($"+++ b/{path}"));
        foreach (DiffHunk hunk in LineDiff.Compare(Lines(old), Lines(after)))
        {
            output.WriteLine($"@@ -{Range(hunk.OldStart, hunk.OldCount)} +{Range(hunk.NewStart, hunk.NewCount)} @@");
            for (int i = hunk.OldStart; i < hunk.OldStart + hunk.OldCount; i++)
                output.WriteLine(palette.Bad("-" + shownOld.Show(old.GetLine(i + 1))));

            for (int i = hunk.NewStart; i < hunk.NewStart + hunk.NewCount; i++)
                output.WriteLine(palette.Good("+" + shownNew.Show(after.GetLine(i + 1))));
        }
    }

    /// <summary>The lines with their line ends, which count as a difference. Nothing after the last line end is no line.</summary>
    private static string[] Lines(SourceText source)
    {
        int[] starts = [.. Enumerable.Range(1, source.LineCount).Select(line => source.GetLine(line).Start), source.Text.Length];
        string[] lines = [.. starts.Zip(starts.Skip(1), (start, end) => source.Text[start..end])];
        return lines is [.., ""] ? lines[..^1] : lines;
    }

    private static string Range(int start, int count) => count switch
    {
        0 => $"{start},0",
        1 => $"{start + 1}",
        _ => $"{start + 1},{count}",
    };
}
