namespace NotesToolkit.Reporting.Model;

internal sealed record FilePart(string Report, string File);

internal sealed record IndexPerson(PersonPart Person, IReadOnlyList<FilePart> Files, string? Rating, DateOnly? Next, bool NextOverdue, int Notes,
    IReadOnlyList<FindingPart> Findings);

internal sealed record SiteIndex(string Title, IReadOnlyList<IndexPerson> People, IReadOnlyList<LevelPart<IndexPerson>> Levels,
    IReadOnlyList<IndexPerson> Owners, IReadOnlyList<PersonPart> WithoutNotes, IReadOnlyList<PersonPart> ImportedOnly, string? Imported)
{
    public static SiteIndex Of(ReportBuilder report, IReadOnlyList<ReportFile> files, string extension)
    {
        ILookup<string, ReportFile> byPerson = files.ToLookup(file => file.About, StringComparer.Ordinal);
        IndexPerson[] people = [.. report.Record.People.OrderBy(report.NameOf, StringComparer.Ordinal)
            .Select(person => Row(report, person, byPerson[person], extension))];
        ILookup<bool, PersonPart> without = report.Record.DirectReports(manager: null, report.Period)
            .Where(person => report.Record.With(person.Key).Count == 0)
            .ToLookup(person => report.Record.ImportedNotes(report.Period, person.Key).Any(), person => report.Person(person.Key));
        IEnumerable<string> owners = files.Where(file => file.Report == "team").Select(file => file.About);
        return new("Reports",
            People: people,
            Levels: LevelPart<IndexPerson>.Of(people, person => person.Person),
            Owners: [.. owners.Select(owner => new IndexPerson(report.Person(owner),
                Files(byPerson[owner].Where(file => file.Report is "team" or "self-audit"), extension),
                Rating: null, Next: null, NextOverdue: false, Notes: 0, []))],
            WithoutNotes: [.. without[false]],
            ImportedOnly: [.. without[true]],
            Imported: report.Record.TellImported(report.Period));
    }

    private static IndexPerson Row(ReportBuilder report, string person, IEnumerable<ReportFile> files, string extension)
    {
        MeetingPart next = new Obligations(report, person).NextMeeting;
        return new(report.Person(person), Files(files.Where(file => file.Report is not ("team" or "self-audit")), extension),
            new PersonProposals(report, person).Rating, next.Date, next.Overdue, report.Record.With(person).Count,
            new PersonFindings(report, person).Findings);
    }

    private static IReadOnlyList<FilePart> Files(IEnumerable<ReportFile> files, string extension) =>
        [.. files.Select(file => new FilePart(file.Report, file.Name + extension))];
}
