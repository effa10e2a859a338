using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;
using NotesToolkit.Reporting;

namespace NotesToolkit.Cli.Targets;

/// <summary>What the reports of the notes root that a command works in are made of.</summary>
internal static class ReportSources
{
    /// <summary>The source of reports over a record.</summary>
    /// <param name="target">The record.</param>
    public static ReportSource Of(RecordTarget target)
    {
        TeamRecord record = target.Record;
        NotesConfiguration configuration = record.Configuration;
        Task<string?> address = Task.Run(() => RemoteReader.Address(target.Repository.Location));
        return new()
        {
            Record = record,
            Notebook = new(new CommitSource(target.Repository, record.History.Tip?.Info.Id ?? default, record.History.Prefix), configuration,
                record.Phrases, record.Notes.Select(note => File(target, note))),
            ReadBlob = target.Repository.ReadBlob,
            ReadEvidence = commits => EvidenceReader.Read(target.Repository, record.History.Tip?.Info.Id ?? default, commits),
            Forge = ForgeLinks.Of(address.GetAwaiter().GetResult()),
        };
    }

    private static NoteFile File(RecordTarget target, NoteRecord note)
    {
        string path = note.Path[target.Record.History.Prefix.Length..];
        return new(path, () => target.Notes.GetValueOrDefault(path)
            ?? NoteParser.Parse(SourceText.Decode(path, target.Repository.ReadBlob(note.Trail.Last.Blob)), target.Record.Configuration.Vocabulary));
    }
}
