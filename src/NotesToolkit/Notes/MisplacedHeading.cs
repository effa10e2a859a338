namespace NotesToolkit.Notes;

/// <summary>The heading of a section that the note lacks, at a place where it begins none.</summary>
internal sealed record MisplacedHeading(SectionKind Kind, TextSpan Heading, string Under, int Line);
