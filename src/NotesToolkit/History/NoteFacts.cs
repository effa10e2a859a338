using NotesToolkit.Disclosure;

namespace NotesToolkit.History;

internal sealed record NoteFacts
{
    /// <summary>Why the version cannot be read, as the end of a sentence, or null.</summary>
    public string? Defect { get; init; }
    public string? Person { get; init; }
    public string? VoidReason { get; init; }

    public CommitmentFacts[] Commitments { get; init; } = [];
    public (string Words, int Line)[] Standards { get; init; } = [];

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
                    let standard = item["standard"]
                    where standard is not null
                    select (Vocabulary.Normalise(standard.Value), note.Source.GetLineNumber(standard.Span.Start))],
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

internal sealed record FormerDue(DateOnly Day, string? Why);

/// <summary>What one version of a note says of one commitment, without the note's text.</summary>
internal sealed record CommitmentFacts
{
    public string? Id { get => Redaction.Name(field); init; }

    /// <summary>The owner's key; several with commas.</summary>
    public string? Owner { get; init; }
    public required string Text { get => Redaction.Words(field)!; init; }
    public DateOnly? Due { get; init; }
    public IReadOnlyList<FormerDue> FormerDues { get; init; } = [];
    public CommitmentState State { get; init; }
    public DateOnly? SettledOn { get; init; }

    /// <summary>Why it was dropped.</summary>
    public string? Why { get => Redaction.Words(field); init; }
    public string? Output { get => Redaction.Words(field); init; }
    public string? Escalation { get; init; }
    public bool IsComplete { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];
    public int Line { get; init; }
    public Redaction Redaction { get; init; }

    private string? WhyDropped => State == CommitmentState.Dropped ? Why : null;

    public static CommitmentFacts Of(Commitment commitment, SourceText source) => new()
    {
        Id = commitment.Id,
        Owner = Keys(commitment.Owners),
        Text = commitment.Wording,
        Due = commitment.Due,
        FormerDues = MovesOf(commitment),
        State = commitment.State,
        SettledOn = commitment.SettledOn,
        Why = commitment.Reason,
        Output = commitment.Output,
        Escalation = Keys(commitment.Escalation),
        IsComplete = commitment.IsComplete,
        Topics = commitment.Item.Markup.TopicNames,
        Line = source.GetLineNumber(commitment.Item.Span.Start),
    };

    /// <summary>One list for all that never moved, so that versions which say the same are equal and are kept once.</summary>
    private static IReadOnlyList<FormerDue> MovesOf(Commitment commitment) => commitment.Moves.Count == 0 ? []
        : [.. from move in commitment.Moves where move.Was.Day is not null select new FormerDue(move.Was.Day!.Value, move.Why?.Value)];

    private static string? Keys(IReadOnlyList<Mention> mentions) =>
        mentions.Count == 0 ? null : string.Join(", ", mentions.Select(mention => mention.Key));

    public bool Agrees(CommitmentPart part, CommitmentFacts other) => part switch
    {
        CommitmentPart.Due => Due == other.Due,
        CommitmentPart.Settlement => State == other.State && SettledOn == other.SettledOn && WhyDropped == other.WhyDropped,
        CommitmentPart.Text => Text == other.Text || TextHash.Of(Text) == TextHash.Of(other.Text),
        _ => Tell(part) == other.Tell(part),
    };

    public string? Tell(CommitmentPart part) => part switch
    {
        CommitmentPart.Due => Due?.Text(),
        CommitmentPart.Settlement => SettledOn?.Text(),
        CommitmentPart.Owner => Owner,
        CommitmentPart.Text => Text,
        CommitmentPart.Output => Output,
        CommitmentPart.Escalation => Escalation,
        _ => null,
    };
}
