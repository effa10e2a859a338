using System.Globalization;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>One line a person: a dot for each meeting held, a ring for each that was cancelled, a band for each absence.</summary>
internal static class CadenceStrip
{
    private const int Width = 640;
    private const int Left = 120;
    private const int Row = 26;
    private const int Top = 22;

    /// <summary>The drawing, or null where nobody met.</summary>
    public static RawText? Draw(ReportBuilder report, IReadOnlyList<string> people, Period period)
    {
        (string Name, Person? Person, NoteRecord[] Notes)[] rows =
        [
            .. people.Select(person => (
                report.Source.NameOf(person),
                report.Source.Roster.Find(person),
                report.Source.Record.With(person).Where(note => period.Holds(note.Date) && (note.IsMeeting || note.Kind == NoteKind.Cancelled)).ToArray())),
        ];
        int held = rows.Sum(row => row.Notes.Count(note => note.IsMeeting));
        if (held == 0)
        {
            return null;
        }

        string words = string.Join("; ", rows.Select(row => Describe(row.Name, row.Notes)));
        Svg svg = new("cadence", $"Meetings held (n = {held})", words, Width, Top + (Row * rows.Length) + 6);
        double scale = (Width - Left - 20) / (double)Math.Max(1, period.Days - 1);
        double At(DateOnly day) => Left + ((day.DayNumber - period.From.DayNumber) * scale);
        svg.Text(Left, 12, period.From.Text()).Text(Width - 20, 12, period.To.Text(), "end");
        for (int i = 0; i < rows.Length; i++)
        {
            double y = Top + (i * Row) + (Row / 2.0);
            svg.Text(Left - 12, y + 4, rows[i].Name, "end").Line(Left, y, Width - 20, y, "axis faint");
            foreach (Period away in (rows[i].Person?.Away ?? []).Select(absence => period.Within(new(absence.From, absence.To))).Where(away => away.Days > 0))
            {
                svg.Rectangle(At(away.From), y - 7, Math.Max(2, At(away.To) - At(away.From)), 14, "away");
            }

            foreach (NoteRecord note in rows[i].Notes)
            {
                svg.Circle(At(note.Date!.Value), y, note.IsMeeting ? 5 : 4, note.IsMeeting ? "held" : "cancelled");
            }
        }

        return svg.Finish();
    }

    private static string Describe(string name, NoteRecord[] notes)
    {
        string[] held = [.. notes.Where(note => note.IsMeeting).Select(note => note.Date!.Value.Text())];
        string days = held.Length == 0 ? string.Empty : $" ({string.Join(", ", held)})";
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {held.Length} held{days}, {notes.Length - held.Length} cancelled");
    }
}
