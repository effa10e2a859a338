namespace NotesToolkit.History;

internal sealed record NoteFacts
{
    /// <summary>Why the version cannot be read, as the end of a sentence, or null.</summary>
    public string? Defect { get; init; }
    public string? Person { get; init; }
    public string? VoidReason { get; init; }

    public CommitmentFacts[] Commitments { get; init; } = [];
    public string[] Standards { get; init; } = [];

    /// <summary>A number of the sentences: what a settlement, a move, an outcome or a correction leaves as it is.</summary>
    public ulong Prose { get; init; }
    public bool HasPrivateText { get; init; }

    public static NoteFacts Of(Note note)
    {
        bool hasPrivateText = note.Sections.Any(section => section.Kind == SectionKind.Private);
        string? voidReason = note.FrontMatter["void"]?.Value;
        return !note.IsReadable ? new() { Defect = Explain(note), HasPrivateText = hasPrivateText } : new()
        {
            Person = note.With,
            VoidReason = voidReason,
            Commitments = voidReason is null ? [.. note.Commitments.Select(commitment => CommitmentFacts.Of(commitment, note.Source))] : [],
            Standards =
                [.. from section in note.Sections
                    from item in section.Items
                    where item["standard"] is not null
                    select Vocabulary.Normalise(item["standard"]!.Value)],
            Prose = NoteSentences.Hash(note),
            HasPrivateText = hasPrivateText,
        };
    }

    private static string Explain(Note note) => note switch
    {
        { Source.Defect.Kind: SourceDefectKind.NotUtf8 } => "is not UTF-8",
        { Source.Defect.Kind: SourceDefectKind.Nul } => "holds a NUL",
        { Source.Defect.Filter: { } filter } => $"is stored through {StoredMark.Explain(filter)}",
        { Source.Defect: not null } => "is no text",
        { ConflictMarker: not null } => "holds conflict markers",
        _ => "has no front matter that can be read",
    };
}
