using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>A number of the last cycle beside that of this one.</summary>
internal sealed record ThenNow(RatioPart Then, RatioPart Now);

/// <summary>A count of the last cycle beside that of this one.</summary>
internal sealed record CountThenNow(int Then, int Now);

/// <summary>What changed since the last review.</summary>
internal sealed record SincePart(DateOnly From, ThenNow Kept, CountThenNow Missed, string? Rating, IReadOnlyList<QuotePart> GapsClosed,
    IReadOnlyList<QuotePart> GapsNew, IReadOnlyList<string> PrinciplesNew, IReadOnlyList<ProposalPart> Proposal)
{
    /// <summary>From the person's review note before the last, or a day that was asked for; null where there is neither.</summary>
    public static SincePart? Of(ReportBuilder report, string person, PersonEvidence evidence)
    {
        DateOnly[] reviews = [.. Proposals.Days(report, person)];
        DateOnly? start = report.Options.Since ?? (reviews.Length > 1 ? reviews[^2] : null);
        if (start is not { } from)
            return null;

        Period then = new(report.Source.Record.FirstDay, from);
        Period now = new(from.AddDays(1), report.Period.To);
        IReadOnlyList<ProposalPart> proposed = Proposals.Of(report, person, new(DateOnly.MinValue, from));
        DateOnly? day = proposed.Count > 0 ? proposed[^1].Date : null;
        HashSet<string> before = [.. evidence.Items.Where(item => item.Record.Date <= from).SelectMany(item => item.Principles)];
        return new(
            from,
            new(KeptIn(report, person, then), KeptIn(report, person, now)),
            new(MissedIn(report, person, then), MissedIn(report, person, now)),
            Proposals.Last(proposed, proposal => proposal.Rating),
            GapsClosed: [.. evidence.Gaps.All.Where(gap => gap.Item.Record.Date <= from && !gap.IsOpen).Select(Quote)],
            GapsNew: [.. evidence.Gaps.All.Where(gap => gap.Item.Record.Date > from).Select(Quote)],
            PrinciplesNew: [.. evidence.Principles.Where(name => !before.Contains(name))],
            Proposal: [.. proposed.Where(proposal => proposal.Date == day)]);

        QuotePart Quote(Gap gap)
        {
            FeedbackPart row = evidence.Gaps.Part(gap);
            return new(row.Date, row.Gap, row.Citation);
        }
    }

    private static RatioPart KeptIn(ReportBuilder report, string person, Period period) => report.Source.Measure(person, period).KeptStrict;

    private static int MissedIn(ReportBuilder report, string person, Period period) => report.Source.Measure(person, period).Misses.Total;
}
