using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

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
        foreach (DiffBlock hunk in Compare(old, after).DiffBlocks)
        {
            output.WriteLine($"@@ -{Range(hunk.DeleteStartA, hunk.DeleteCountA)} +{Range(hunk.InsertStartB, hunk.InsertCountB)} @@");
            for (int line = 1; line <= hunk.DeleteCountA; line++)
                output.WriteLine(palette.Bad("-" + shownOld.Show(old.GetLine(hunk.DeleteStartA + line))));

            for (int line = 1; line <= hunk.InsertCountB; line++)
                output.WriteLine(palette.Good("+" + shownNew.Show(after.GetLine(hunk.InsertStartB + line))));
        }
    }

    /// <summary>The edits that make one text of another, line by line, so that a cursor elsewhere stays where it is.</summary>
    public static IEnumerable<TextEdit> Edits(SourceText old, SourceText current)
    {
        DiffResult lines = Compare(old, current);
        return lines.DiffBlocks.Select(block => new TextEdit(
            TextSpan.FromBounds(StartOf(block.DeleteStartA), StartOf(block.DeleteStartA + block.DeleteCountA)),
            string.Concat(lines.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))));

        int StartOf(int line) => line < old.LineCount ? old.GetLine(line + 1).Start : old.Text.Length;
    }

    private static DiffResult Compare(SourceText old, SourceText current) => Differ.Instance.CreateDiffs(
        old.Text, current.Text, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);

    private static string Range(int start, int count) => count switch
    {
        0 => $"{start},0",
        1 => $"{start + 1}",
        _ => $"{start + 1},{count}",
    };
}
