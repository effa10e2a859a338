using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>
/// One line a person: a dot for each meeting held, half-filled where its note came late, a ring for each that was cancelled, a band for
/// each absence.
/// </summary>
internal static class CadenceStrip
{
    private const int Top = 24;
    private const int Right = Svg.Width - 24;

    public static RawText? Draw(ReportBuilder report, IReadOnlyList<string> people, Period period)
    {
        (string Name, Person? Person, NoteRecord[] Notes)[] rows = [.. people.Select(person => (
            report.NameOf(person),
            report.Source.Roster.Find(person),
            report.Record.With(person).Where(note => period.Holds(note.Date) && (note.IsMeeting || note.Kind == NoteKind.Cancelled))
                .ToArray()))];
        int held = rows.Sum(row => row.Notes.Count(note => note.IsMeeting));
        if (held == 0)
            return null;

        double left = rows.Length == 1 ? 6 : Math.Min(250, rows.Max(row => TextSize.Of(row.Name)) + 14);
        Svg svg = Svg.OfRows("cadence", Invariant($"Meetings held (n = {held}): ● held, ◐ note written late, ○ cancelled, ▬ away"),
            rows.Select(row => Describe(row.Name, row.Notes)), rows.Length, Top);
        TimeAxis axis = new(period, left, Right);
        axis.Draw(svg, Top, Top + (Svg.Row * rows.Length));
        for (int i = 0; i < rows.Length; i++)
        {
            double y = Top + (i * Svg.Row) + (Svg.Row / 2.0);
            svg.Line(left, y, Right, y, "axis faint");
            if (rows.Length > 1)
                svg.Text(left - 10, y + 4, TextSize.Fit(rows[i].Name, left - 12), "end");

            foreach (Period away in (rows[i].Person?.Away ?? []).Select(absence => period.Within(new(absence.From, absence.To)))
                .Where(away => away.Days > 0))
            {
                svg.Rectangle(axis.At(away.From), y - 5, Math.Max(3, axis.At(away.To) - axis.At(away.From)), 10, "away");
            }

            foreach (NoteRecord note in rows[i].Notes)
                Dot(svg, axis.At(note.Date!.Value), y, note);
        }

        return svg.Finish();
    }

    private static void Dot(Svg svg, double x, double y, NoteRecord note)
    {
        bool isLate = note.IsMeeting && note.IsLate;
        svg.Circle(x, y, 4.5, note.IsMeeting && !isLate ? "held" : "cancelled");
        if (isLate)
            svg.Path($"M{x:0.#} {y - 4.5:0.#}a4.5 4.5 0 0 0 0 9z", "held");
    }

    private static string Describe(string name, NoteRecord[] notes)
    {
        string[] held = [.. notes.Where(note => note.IsMeeting).Select(note => note.Date!.Value.Text())];
        string days = held.Length == 0 ? string.Empty : $" ({string.Join(", ", held)})";
        int late = notes.Count(note => note.IsMeeting && note.IsLate);
        return Invariant($"{name}: {held.Length} held{days}, {late} written late, {notes.Length - held.Length} cancelled");
    }
}
