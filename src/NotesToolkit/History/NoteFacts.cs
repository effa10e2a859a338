using NotesToolkit.Notes;

namespace NotesToolkit.History;

/// <summary>What one version of a note says that trails are made of.</summary>
internal sealed record NoteFacts
{
    /// <summary>Why the version cannot be read, as the end of a sentence, or null.</summary>
    public string? Defect { get; init; }

    /// <summary>The key of the person, or null.</summary>
    public string? Person { get; init; }

    /// <summary>Why the note should not exist, or null.</summary>
    public string? VoidReason { get; init; }

    /// <summary>The commitments; none in a void note.</summary>
    public IReadOnlyList<CommitmentFacts> Commitments { get; init; } = [];

    /// <summary>The texts of standards, normalised.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>A hash of the sentences: what a settlement, a move or an outcome leaves as it is.</summary>
    public ulong Prose { get; init; }

    /// <summary>Whether the version has a private section.</summary>
    public bool HasPrivateText { get; init; }

    /// <summary>What a note says.</summary>
    public static NoteFacts Of(Note note)
    {
        bool hasPrivateText = note.Sections.Any(section => section.Kind == SectionKind.Private);
        return note.IsReadable
            ? WithoutParts(note).WithParts(PartFacts.Of(note.Sections, note.Commitments, note.Source, firstLine: 1)) with { HasPrivateText = hasPrivateText }
            : new() { Defect = Explain(note), HasPrivateText = hasPrivateText };
    }

    /// <summary>What a readable note's front matter says.</summary>
    public static NoteFacts WithoutParts(Note note) => new() { Person = note.With, VoidReason = note.FrontMatter["void"]?.Value };

    /// <summary>The same front matter over other sections.</summary>
    public NoteFacts WithParts(params ReadOnlySpan<PartFacts> parts)
    {
        CommitmentFacts[] commitments = [];
        string[] standards = [];
        RowHash prose = RowHash.Empty;
        foreach (PartFacts part in parts)
        {
            commitments = VoidReason is null ? Join(commitments, part.Commitments) : commitments;
            standards = Join(standards, part.Standards);
            prose = prose.Add(part.Prose);
        }

        return this with { Commitments = commitments, Standards = standards, Prose = prose.Value };
    }

    private static T[] Join<T>(T[] some, T[] more) => more.Length == 0 ? some : some.Length == 0 ? more : [.. some, .. more];

    private static string Explain(Note note) => note switch
    {
        { Source.Defect.Kind: SourceDefectKind.NotUtf8 } => "is not UTF-8",
        { Source.Defect.Kind: SourceDefectKind.Nul } => "holds a NUL",
        { Source.Defect: not null } => "is no text",
        { ConflictMarker: not null } => "holds conflict markers",
        _ => "has no front matter that can be read",
    };
}
