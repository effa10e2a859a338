using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;
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
        return new()
        {
            Record = record,
            Notebook = record.History.Tip is { } tip
                ? NotebookReader.Read(new CommitSource(target.Repository, tip.Info.Id, record.History.Prefix), configuration, target.Notes)
                : new(configuration.Vocabulary, []),
            Withholding = new(configuration.Phrases, configuration.Roster),
            PrivateTexts = new PrivateTexts(target.Repository, record.History),
            ReadBlob = target.Repository.ReadBlob,
            ReadEvidence = commits => EvidenceReader.Read(target.Repository, commits),
            Forge = ForgeLinks.Of(RemoteReader.Address(target.Repository.Location)),
        };
    }
}
