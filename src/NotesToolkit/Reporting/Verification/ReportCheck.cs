namespace NotesToolkit.Reporting.Verification;

/// <summary>What is to be said of a citation.</summary>
internal enum CitationState
{
    /// <summary>The commit is in HEAD's history, and what is quoted stands at that path in it.</summary>
    Holds,

    /// <summary>Something is quoted, and no place is named for it.</summary>
    Uncited,

    /// <summary>What is quoted does not stand at that path in that commit.</summary>
    TextDiffers,

    NoPath,

    /// <summary>The commit is there, and what is quoted stands in it, but HEAD does not rest on it.</summary>
    NotInHistory,

    /// <summary>There is no such commit.</summary>
    NoCommit,

    /// <summary>Git's own object is not what its id says.</summary>
    Damaged,
}

/// <summary>What is to be said of a report as a whole.</summary>
internal enum ReportState
{
    /// <summary>Every citation holds, and every line is what the report's command gives again.</summary>
    Holds,

    /// <summary>
    /// Every citation holds; what else the report says is not what its command gives here, or could not be compared, and the report need
    /// not be altered for that.
    /// </summary>
    CitationsHold,

    /// <summary>Every citation holds, and another version wrote the report, which may word it otherwise.</summary>
    OtherVersion,

    /// <summary>A template of one's own gives the report, and quotes without naming a place, or another than where it stands.</summary>
    TemplateQuotes,

    /// <summary>The repository is as it was, and the report is not.</summary>
    ReportAltered,

    /// <summary>The history was written anew since the report was made, as a rebase does.</summary>
    HistoryRewritten,

    /// <summary>The repository lacks what the report was made of, or holds it altered; or it is another one.</summary>
    RepositoryAltered,
}

/// <summary>A citation and what became of it.</summary>
internal sealed record CheckedCitation(CitedBlock Citation, CitationState State);

/// <summary>What reading a report back shows.</summary>
internal sealed record ReportCheck(ReportState State, string? Commit, CitationState CommitState, IReadOnlyList<CheckedCitation> Citations)
{
    /// <summary>The report beside what its own command gives again; null where it was not, or could not be, written again.</summary>
    internal ReportComparison? Comparison { get; init; }

    /// <summary>
    /// Why what the report says beside its citations may differ, or could not be compared; or why its command gives nothing. Null where
    /// every line was found.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>What is to be said of the report whatever became of it, or null.</summary>
    public string? Remark { get; init; }
}
