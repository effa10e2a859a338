using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>Each commitment whose date moved, by its words: from its first due day over every move to how it ended.</summary>
internal static class SlipDumbbells
{
    private const int Width = 760;
    private const int Row = 24;
    private const int Left = 330;
    private const int Right = Width - 24;
    private const int Top = 24;

    public static RawText? Draw(IReadOnlyList<CommitmentRow> commitments, Period period)
    {
        (CommitmentRow Item, DateOnly[] Days)[] slipped =
        [
            .. commitments.Where(item => item.Slips.Count > 0).Select(item => (item, DaysOf(item))).Where(row => row.Item2.Length > 1),
        ];
        if (slipped.Length == 0)
            return null;

        DateOnly last = slipped.SelectMany(row => row.Days).Append(period.To).Max();
        Period shown = new(period.From, last);
        string words =
            string.Join("; ",
            slipped.Select(row =>
                $"{row.Item.Text} from {row.Days[0].Text()} to {row.Days[^1].Text()} in {Say.Count(row.Days.Length - 1, "move")}, {row.Item.State}"));
        Svg svg = new("slips", Say.Text($"Commitments whose date moved (n = {slipped.Length} of {commitments.Count})"), words, Width,
            Top + (Row * slipped.Length) + 6);
        TimeAxis axis = new(shown, Left, Right);
        axis.Draw(svg, Top, Top + (Row * slipped.Length));
        for (int i = 0; i < slipped.Length; i++)
        {
            double y = Top + (Row * i) + (Row / 2.0);
            (CommitmentRow item, DateOnly[] days) = slipped[i];
            svg.Text(Left - 14, y + 4, TextSize.Fit(item.Text, Left - 16), "end").Line(axis.At(days[0]), y, axis.At(days[^1]), y, "slip");
            foreach (DateOnly day in days[..^1])
                svg.Circle(axis.At(day), y, 3.5, "was");

            CommitmentMarks.Mark(svg, CommitmentMarks.End(item), axis.At(days[^1]), y, small: true);
        }

        return svg.Finish();
    }

    private static DateOnly[] DaysOf(CommitmentRow item) =>
    [
        .. item.Slips.SelectMany(slip => new[] { slip.From, slip.To }).Select(day => Days.Parse(day)).OfType<DateOnly>().Distinct(),
    ];
}
