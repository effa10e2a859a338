using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;

namespace NotesToolkit.Reporting.Charts;

internal sealed record LegendPart(string Mark, string Text);

internal sealed record MarksData(IReadOnlyList<string> Marks, IReadOnlyList<LegendPart> Legend);

internal sealed record SlipRow(string Text, IReadOnlyList<int> Days, string Mark);

internal sealed record SlipsData(TimeAxis Axis, IReadOnlyList<SlipRow> Rows);

internal sealed record PrincipleRow(string Name, bool Named, IReadOnlyList<int> Counts);

internal sealed record PrinciplesData(IReadOnlyList<string> Months, IReadOnlyList<PrincipleRow> Rows);

internal sealed record AwayPart(int From, int To);

internal sealed record HeldPart(int At, string Kind);

internal sealed record CadenceRow(string Name, IReadOnlyList<AwayPart> Away, IReadOnlyList<HeldPart> Notes);

internal sealed record CadenceData(TimeAxis Axis, IReadOnlyList<CadenceRow> Rows);

/// <summary>The drawings of one person's packet, each null where there is nothing to draw.</summary>
internal sealed record PersonCharts(Chart? Marks, Chart? Slips, Chart? Principles, Chart? Cadence)
{
    private static readonly (string Mark, string Name)[] Ends =
    [
        ("kept", "kept on the first date"), ("moved", "kept on a later agreed date"), ("late", "kept after the last date"),
        ("missed", "missed"), ("overdue", "overdue"), ("open", "open"), ("dropped", "dropped"), ("erased", "erased"),
    ];

    public static PersonCharts Of(ReportBuilder report, string person, PersonEvidence evidence) => new(
        MarksOf(evidence.Commitments.Commitments),
        SlipsOf(evidence.Commitments.Commitments, report.Period),
        PrinciplesOf(report, evidence),
        CadenceOf(report, [person], report.Period));

    /// <summary>Every commitment as one mark, in the order due: shape and colour show how it ended.</summary>
    private static Chart? MarksOf(IReadOnlyList<CommitmentRow> commitments)
    {
        string[] marks = [.. commitments.Select(MarkOf)];
        return marks.Length == 0 ? null : new(
            "marks",
            Invariant($"Every commitment in the order due (n = {marks.Length})"),
            commitments.Select((item, i) => $"{item.OriginalDue?.Text() ?? "no day"} {marks[i]}"),
            new MarksData(marks, [.. Ends.Where(end => marks.Contains(end.Mark, StringComparer.Ordinal))
                .Select(end => new LegendPart(end.Mark, Invariant($"{marks.Count(mark => mark == end.Mark)} {end.Name}")))]));
    }

    private static string MarkOf(CommitmentRow item) => item.State != "kept late" ? item.State : item.SettledOn <= item.Due ? "moved" : "late";

    /// <summary>Each commitment whose date moved, by its words: from its first due day over every move to how it ended.</summary>
    private static Chart? SlipsOf(IReadOnlyList<CommitmentRow> commitments, Period period)
    {
        (CommitmentRow Item, DateOnly[] Days)[] slipped =
        [
            .. from item in commitments
               let moves = item.Slips.SelectMany(slip => new[] { slip.From, slip.To })
               let days = moves.Select(day => Days.Parse(day)).OfType<DateOnly>().Distinct().ToArray()
               where days.Length > 1
               select (item, days),
        ];
        if (slipped.Length == 0)
            return null;

        Period shown = period with { To = slipped.SelectMany(row => row.Days).Append(period.To).Max() };
        return new(
            "slips",
            Invariant($"Commitments whose date moved (n = {slipped.Length} of {commitments.Count})"),
            slipped.Select(row => $"{row.Item.Text} from {row.Days[0].Text()} to {row.Days[^1].Text()} "
                + $"in {Counted.Of(row.Days.Length - 1, "move")}, {row.Item.State}"),
            new SlipsData(TimeAxis.Of(shown), [.. slipped.Select(row =>
                new SlipRow(row.Item.Text, [.. row.Days.Select(day => TimeAxis.At(shown, day))], MarkOf(row.Item)))]));
    }

    /// <summary>How often each principle was named in each month; those that nothing names are there too.</summary>
    private static Chart? PrinciplesOf(ReportBuilder report, PersonEvidence evidence)
    {
        (string Principle, DateOnly Month)[] named =
            [.. evidence.ForThem.SelectMany(item => item.Principles, (item, principle) => (principle, item.Month))];
        if (named.Length == 0)
            return null;

        IReadOnlyList<DateOnly> months = report.Period.Months;
        (string Name, int[] Counts)[] rows = [.. report.Source.Configuration.Principles.Names
            .Select(name => (name, months.Select(month => named.Count(entry => entry == (name, month))).ToArray()))
            .OrderBy(row => row.Item2.Sum() == 0)];
        return new(
            "principles-by-month",
            Invariant($"Pieces of evidence for each principle, by month (n = {named.Length})"),
            rows.Select(row => $"{row.Name}: " + string.Join(", ", months.Zip(row.Counts).Where(month => month.Second > 0)
                .Select(month => Invariant($"{month.First:MMM yyyy} {month.Second}")).DefaultIfEmpty("nothing yet"))),
            new PrinciplesData(
                [.. months.Select((month, i) => month.ToString(i == 0 || month.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture))],
                [.. rows.Select(row => new PrincipleRow(row.Name, row.Counts.Sum() > 0, row.Counts))]));
    }

    /// <summary>A line a person: a dot for each meeting held, half-filled where written late, a ring where cancelled, bands of absence.</summary>
    public static Chart? CadenceOf(ReportBuilder report, IReadOnlyList<string> people, Period period)
    {
        (string Person, NoteRecord[] Notes)[] rows = [.. people.Select(person => (person, report.Record.With(person)
            .Where(note => period.Holds(note.Date) && (note.IsMeeting || note.Kind == NoteKind.Cancelled)).ToArray()))];
        int held = rows.Sum(row => row.Notes.Count(note => note.IsMeeting));
        return held == 0 ? null : new(
            "cadence",
            Invariant($"Meetings held (n = {held}): ● held, ◐ note written late, ○ cancelled, ▬ away"),
            rows.Select(row => Describe(report.NameOf(row.Person), row.Notes)),
            new CadenceData(TimeAxis.Of(period), [.. rows.Select(row => new CadenceRow(
                report.NameOf(row.Person),
                [.. from away in report.Source.Roster.Find(row.Person)?.Away ?? []
                    let shown = period.Within(new(away.From, away.To))
                    where shown.Days > 0
                    select new AwayPart(TimeAxis.At(period, shown.From), TimeAxis.At(period, shown.To))],
                [.. row.Notes.Select(note => new HeldPart(TimeAxis.At(period, note.Date!.Value),
                    !note.IsMeeting ? "cancelled" : note.IsLate ? "late" : "held"))]))]));
    }

    private static string Describe(string name, NoteRecord[] notes)
    {
        string[] held = [.. notes.Where(note => note.IsMeeting).Select(note => note.Date!.Value.Text())];
        string days = held.Length == 0 ? string.Empty : $" ({string.Join(", ", held)})";
        int late = notes.Count(note => note.IsMeeting && note.IsLate);
        return Invariant($"{name}: {held.Length} held{days}, {late} written late, {notes.Length - held.Length} cancelled");
    }
}
