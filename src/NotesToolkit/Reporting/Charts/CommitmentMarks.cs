using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>Every commitment as one mark, in the order due: shape and colour show how it ended.</summary>
internal static class CommitmentMarks
{
    private const int Step = 22;

    private static readonly (string State, string Name)[] Ends =
    [
        ("kept", "kept on the first date"), ("moved", "kept on a later agreed date"), ("late", "kept after the last date"),
        ("missed", "missed"), ("overdue", "overdue"), ("open", "open"), ("dropped", "dropped"), ("erased", "erased"),
    ];

    public static RawText? Draw(IReadOnlyList<CommitmentRow> commitments)
    {
        if (commitments.Count == 0)
            return null;

        string[] ends = [.. commitments.Select(End)];
        const int Across = Svg.Width / Step;
        int below = ((((commitments.Count - 1) / Across) + 1) * Svg.Row) + 8;
        string words = string.Join("; ", commitments.Select((item, i) => $"{(item.OriginalDue is { } due ? due.Text() : "no day")} {ends[i]}"));
        Svg svg = new("marks", Invariant($"Every commitment in the order due (n = {commitments.Count})"), words, Svg.Width, below);
        for (int i = 0; i < ends.Length; i++)
            Mark(svg, ends[i], 10 + (i % Across * Step), 10 + (i / Across * Svg.Row));

        (double x, double y) = (0, below);
        foreach ((string state, string name) in Ends.Where(end => ends.Contains(end.State, StringComparer.Ordinal)))
        {
            string text = Invariant($"{ends.Count(end => end == state)} {name}");
            if (x > 0 && x + 18 + TextSize.Of(text) > Svg.Width)
                (x, y) = (0, y + 18);

            Mark(svg, state, x + 7, y, small: true);
            svg.Text(x + 18, y + 4, text, style: "label soft");
            x += 18 + TextSize.Of(text) + 14;
        }

        svg.Height = (int)y + 16;
        return svg.Finish();
    }

    public static string End(CommitmentRow item) => item.State switch
    {
        "kept late" => item.SettledOn <= item.Due ? "moved" : "late",
        _ => item.State,
    };

    public static void Mark(Svg svg, string end, double x, double y, bool small = false)
    {
        double r = small ? 5 : 8;
        switch (end)
        {
            case "kept":
                svg.Circle(x, y, r, "mark kept");
                break;
            case "moved":
                svg.Circle(x, y, r - 1, "mark ring kept").Circle(x, y, r / 3, "mark kept");
                break;
            case "late":
                svg.Circle(x, y, r - 1, "mark ring kept");
                break;
            case "missed":
                svg.Line(x - r + 1, y - r + 1, x + r - 1, y + r - 1, "mark cross").Line(x - r + 1, y + r - 1, x + r - 1, y - r + 1, "mark cross");
                break;
            case "overdue":
                svg.Path($"M{x:0.#} {y - r:0.#}l{r:0.#} {r * 1.8:0.#}h{-2 * r:0.#}z", "mark late");
                break;
            case "open":
                svg.Rectangle(x - r + 2, y - r + 2, (2 * r) - 4, (2 * r) - 4, "mark ring open");
                break;
            default:
                svg.Line(x - r + 1, y, x + r - 1, y, "mark gone");
                break;
        }
    }
}

/// <summary>Each commitment whose date moved, by its words: from its first due day over every move to how it ended.</summary>
internal static class SlipDumbbells
{
    private const int Left = 330;
    private const int Right = Svg.Width - 24;
    private const int Top = 24;

    public static RawText? Draw(IReadOnlyList<CommitmentRow> commitments, Period period)
    {
        (CommitmentRow Item, DateOnly[] Days)[] slipped =
            [.. commitments.Where(item => item.Slips.Count > 0).Select(item => (item, DaysOf(item))).Where(row => row.Item2.Length > 1)];
        if (slipped.Length == 0)
            return null;

        DateOnly last = slipped.SelectMany(row => row.Days).Append(period.To).Max();
        Period shown = new(period.From, last);
        Svg svg = Svg.OfRows("slips", Invariant($"Commitments whose date moved (n = {slipped.Length} of {commitments.Count})"),
            slipped.Select(row => $"{row.Item.Text} from {row.Days[0].Text()} to {row.Days[^1].Text()} "
                + $"in {Counted.Of(row.Days.Length - 1, "move")}, {row.Item.State}"), slipped.Length, Top);
        TimeAxis axis = new(shown, Left, Right);
        axis.Draw(svg, Top, Top + (Svg.Row * slipped.Length));
        for (int i = 0; i < slipped.Length; i++)
        {
            double y = Top + (Svg.Row * i) + (Svg.Row / 2.0);
            (CommitmentRow item, DateOnly[] days) = slipped[i];
            svg.Text(Left - 14, y + 4, TextSize.Fit(item.Text, Left - 16), "end").Line(axis.At(days[0]), y, axis.At(days[^1]), y, "slip");
            foreach (DateOnly day in days[..^1])
                svg.Circle(axis.At(day), y, 3.5, "was");

            CommitmentMarks.Mark(svg, CommitmentMarks.End(item), axis.At(days[^1]), y, small: true);
        }

        return svg.Finish();
    }

    private static DateOnly[] DaysOf(CommitmentRow item) =>
        [.. item.Slips.SelectMany(slip => new[] { slip.From, slip.To }).Select(day => Days.Parse(day)).OfType<DateOnly>().Distinct()];
}
