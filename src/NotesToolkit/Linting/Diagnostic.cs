using NotesToolkit.Configuration;
using NotesToolkit.Notes;

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

    /// <summary>The same, with the line of a commitment that it is about too.</summary>
    internal Diagnostic Beside(HeldCommitment held, string message) =>
        this with { Related = [new(held.Note.Source, held.Commitment.Item.FirstLine, message)] };
}

/// <summary>A place that a finding is about besides its own.</summary>
/// <param name="Source">The file, as it is checked or as it was before.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What stands there, in a few words.</param>
public sealed record RelatedPlace(SourceText Source, TextSpan Span, string Message);
