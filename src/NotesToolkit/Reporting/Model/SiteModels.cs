using NotesToolkit.History;
using NotesToolkit.Insights;

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

internal sealed record LinePart(int N, string Text);

/// <summary>A cited note as its commit holds it, disclosed by every later version.</summary>
internal sealed record NotePage(string Title, string Path, string NoteCommit, IReadOnlyList<LinePart> Lines, string? Later,
    string? LaterPlace)
{
    public static NotePage Of(ReportBuilder report, string place)
    {
        if (report.Source.History.Notes.SelectMany(note => note.Versions, (note, version) => (Note: note, Version: version))
            .LastOrDefault(found => place.StartsWith(found.Version.Path, StringComparison.Ordinal) && PlaceOf(found.Version) == place
                && !found.Version.Blob.IsNone) is not { Note: not null } found)
        {
            throw new NotesException($"No note stands at {place}. Write its path from the git root, @, and twelve digits of its commit.");
        }

        report.Citations.Show(Citation.Of(found.Version));
        Note note = report.Source.Shown(found.Note, found.Version);
        string shown = note.Source.Blanked(new(0, note.Source.Text.Length), note.Asides);
        NoteVersion? later = LaterOf(found.Note, found.Version);
        return new(found.Version.Path, found.Version.Path, found.Version.Commit.Info.Id.Abbreviated,
            Lines: [.. Enumerable.Range(1, note.Source.LineCount).Select(line => (N: line, Span: note.Source.GetLine(line)))
                .Select(line => new LinePart(line.N, shown[line.Span.Start..line.Span.End].TrimEnd()))],
            Later: later?.Commit.Info.Id.Abbreviated,
            LaterPlace: later is null ? null : PlaceOf(later));
    }

    public static string PlaceOf(NoteVersion version) => Citation.Of(version).ToString();

    /// <summary>How the note of a version reads now, or null where it is gone or reads the same.</summary>
    public static NoteVersion? LaterOf(NoteTrail note, NoteVersion version) => note.Exists && note.Last.Blob != version.Blob ? note.Last : null;
}
