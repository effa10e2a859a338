using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the manager proposes, in the manager's own words, from the review notes. The tool adds nothing to it.</summary>
internal static class Proposals
{
    /// <summary>The items of the sections Proposal of a person's review notes in a period, oldest first.</summary>
    public static IReadOnlyList<ProposalPart> Of(ReportBuilder report, string person, Period? period = null) =>
    [
        .. from entry in report.NotesWith(person, period ?? report.Period)
           where entry.Note.Kind == NoteKind.Review
           from item in entry.Note.ItemsOf(SectionKind.Proposal)
           let note = entry.Record.Trail
           select new ProposalPart(
               entry.Record.Date, entry.Record.Owner is { } owner ? report.NameOf(owner) : null, ReportBuilder.Quote(item.Words),
                   report.Cite(entry.Record, entry.Note, item.Span),
               Rating: ReportBuilder.Quote(item["rating"]),
               Performance: ReportBuilder.Choice(SectionKind.Proposal, item["performance"]),
               Potential: ReportBuilder.Choice(SectionKind.Proposal, item["potential"]),
               Level: ReportBuilder.Quote(item["level"]),
               Ask: ReportBuilder.Quote(item["ask"])),
    ];

    /// <summary>The days of a person's review notes up to a day, oldest first.</summary>
    public static IReadOnlyList<DateOnly> Days(ReportBuilder report, string person) =>
    [
        .. report.Source.Record.With(person).Where(note => note.Kind == NoteKind.Review && note.Date <= report.Period.To)
            .Select(note => note.Date!.Value).Distinct(),
    ];

    public static string? Last(IEnumerable<ProposalPart> proposals, Func<ProposalPart, string?> key) =>
        proposals.Select(key).LastOrDefault(value => value is not null);
}
