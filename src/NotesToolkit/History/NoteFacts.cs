using NotesToolkit.Notes;

namespace NotesToolkit.History;

/// <summary>What one version of a note says that trails are made of.</summary>
internal sealed record NoteFacts
{
    private static readonly HashSet<string> SettlementKeys = new(StringComparer.Ordinal)
    {
        "completion", "missed", "cancelled", "why", "was", "due", "outcome", "reviewed", "id", "created", "evidence",
    };

    /// <summary>Why the version cannot be read, as the end of a sentence, or null.</summary>
    public string? Defect { get; private init; }

    /// <summary>The key of the person, or null.</summary>
    public string? Person { get; private init; }

    /// <summary>Why the note should not exist, or null.</summary>
    public string? VoidReason { get; private init; }

    /// <summary>The commitments; none in a void note.</summary>
    public IReadOnlyList<CommitmentFacts> Commitments { get; private init; } = [];

    /// <summary>The texts of standards, normalised.</summary>
    public IReadOnlyList<string> Standards { get; private init; } = [];

    /// <summary>A hash of the sentences: what a settlement, a move or an outcome leaves as it is.</summary>
    public ulong Prose { get; private init; }

    /// <summary>Whether the version has a private section.</summary>
    public bool HasPrivateText { get; private init; }

    public static NoteFacts Of(Note note)
    {
        bool hasPrivateText = note.Sections.Any(section => section.Kind == SectionKind.Private);
        if (!note.IsReadable)
        {
            return new() { Defect = Explain(note), HasPrivateText = hasPrivateText };
        }

        string? reason = note.FrontMatter["void"]?.Value;
        return new()
        {
            Person = note.With,
            VoidReason = reason,
            Commitments = reason is null ? [.. note.Commitments.Select(commitment => CommitmentFacts.Of(commitment, note.Source))] : [],
            Standards = StandardsOf(note),
            Prose = ProseOf(note),
            HasPrivateText = hasPrivateText,
        };
    }

    private static string Explain(Note note) => note switch
    {
        { Source.Defect.Kind: SourceDefectKind.NotUtf8 } => "is not UTF-8",
        { Source.Defect.Kind: SourceDefectKind.Nul } => "holds a NUL",
        { Source.Defect: not null } => "is no text",
        { ConflictMarker: not null } => "holds conflict markers",
        _ => "has no front matter that can be read",
    };

    private static string[] StandardsOf(Note note) =>
    [
        .. note.Sections
            .SelectMany(section => section.Items)
            .Select(item => item["standard"]?.Value)
            .OfType<string>()
            .Select(text => Vocabulary.Normalise(text)),
    ];

    private static ulong ProseOf(Note note)
    {
        ulong hash = 0;
        foreach (Section section in note.Sections)
        {
            if (section.Kind is SectionKind.Private or SectionKind.FollowUp)
            {
                continue;
            }

            foreach (Item item in section.Items)
            {
                hash = TextHash.Add(hash, item.Words);
                foreach (Field field in item.Markup.Fields)
                {
                    hash = SettlementKeys.Contains(field.Key) ? hash : TextHash.Add(TextHash.Add(hash, field.Key), field.Value);
                }
            }

            foreach (Paragraph paragraph in section.Paragraphs)
            {
                hash = TextHash.Add(hash, note.Source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length));
            }
        }

        return hash;
    }
}
