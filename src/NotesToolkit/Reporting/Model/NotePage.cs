using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record LinePart(int N, string Text);

/// <summary>A cited note as its commit holds it, disclosed by every later version.</summary>
internal sealed record NotePage(string Title, string Path, string NoteCommit, IReadOnlyList<LinePart> Lines, string? Later,
    string? LaterPlace)
{
    public static NotePage Of(ReportBuilder report, string place)
    {
        if (report.Source.Versions[place].LastOrDefault() is not { Note: not null } found)
            throw new NotesException($"No note stands at {place}. Write its path from the git root, @, and twelve digits of its commit.");

        report.Citations.Show(Citation.Of(found.Version));
        Note note = report.Source.Shown(found.Note, found.Version);
        string shown = note.Source.Blanked(new(0, note.Source.Text.Length), note.Asides);
        NoteVersion? later = LaterOf(found.Note, found.Version);
        return new(found.Version.Path, found.Version.Path, found.Version.Commit.Info.Id.Abbreviated,
            Lines: [.. Enumerable.Range(1, note.Source.LineCount).Select(line => (N: line, Span: note.Source.GetLine(line)))
                .Select(line => new LinePart(line.N, shown[line.Span.Start..line.Span.End].TrimEnd()))],
            Later: later?.Commit.Info.Id.Abbreviated,
            LaterPlace: later is null ? null : Citation.Of(later).ToString());
    }

    /// <summary>How the note of a version reads now, or null where it is gone or reads the same.</summary>
    public static NoteVersion? LaterOf(NoteTrail note, NoteVersion version) => note.Exists && note.Last.Blob != version.Blob ? note.Last : null;
}
