namespace NotesToolkit.Notes;

/// <summary>An <c>@name</c> in a text.</summary>
/// <param name="Key">The name in lower case, without the <c>@</c>; a roster key where it is one.</param>
/// <param name="Span">The whole mention.</param>
/// <param name="IsInField">Whether it is in a field.</param>
public sealed record Mention(string Key, TextSpan Span, bool IsInField);

/// <summary>A <c>#topic</c> in a text.</summary>
/// <param name="Name">The topic in lower case, without the <c>#</c>.</param>
/// <param name="Span">The whole topic.</param>
public sealed record Topic(string Name, TextSpan Span);

/// <summary>A link in a text outside code: inline, by reference, wiki, in angle brackets or bare.</summary>
internal sealed record Link(string Target, TextSpan Span, TextSpan TargetSpan, bool IsInField)
{
    /// <summary>Whether it leads to a day, as an editor's daily notes are linked to.</summary>
    public bool IsDay => Days.Parse(Target) is not null;
}
