using NotesToolkit.Configuration;

namespace NotesToolkit.Linting;

/// <summary>A finding: what is wrong, where, and what to write instead.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">How much it weighs here.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">A sentence that begins in lower case.</param>
/// <param name="Fix">The edits that mend it, or null.</param>
public sealed record Diagnostic(RuleInfo Rule, Severity Severity, SourceText Source, TextSpan Span, string Message, Fix? Fix)
{
    /// <summary>Other places that the finding is about, such as the other holder of an id, or the line as HEAD has it.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    internal int Line => Source.GetLineNumber(Span.Start);

    internal string LineText => Source.Slice(Source.GetLine(Line));

    internal Diagnostic Beside(HeldCommitment held, string message) =>
        this with { Related = [new(held.Note.Source, held.Commitment.Item.FirstLine, message)] };
}

/// <summary>A place that a finding is about besides its own.</summary>
/// <param name="Source">The file, as it is checked or as it was before.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is there, in a few words.</param>
public sealed record RelatedPlace(SourceText Source, TextSpan Span, string Message);

/// <summary>A replacement of one span of a text.</summary>
/// <param name="Span">What is replaced; an empty span is an insertion.</param>
/// <param name="NewText">What is there afterwards.</param>
public sealed record TextEdit(TextSpan Span, string NewText);

/// <summary>Edits of one file that together mend a finding.</summary>
/// <param name="IsSafe">Whether there is one reading, and nothing is lost.</param>
/// <param name="Target">The file; most often, but not always, the one that the finding is in.</param>
/// <param name="Edits">The edits, in order, none overlapping another.</param>
public sealed record Fix(bool IsSafe, SourceText Target, IReadOnlyList<TextEdit> Edits)
{
    internal static Fix Safe(SourceText target, params IReadOnlyList<TextEdit> edits) => new(IsSafe: true, target, edits);

    internal static Fix Unsafe(SourceText target, params IReadOnlyList<TextEdit> edits) => new(IsSafe: false, target, edits);
}
