namespace NotesToolkit.Notes;

/// <summary>The heading of a section that the note lacks, at a place where it begins none.</summary>
/// <param name="Kind">What section it names.</param>
/// <param name="Heading">Its line.</param>
/// <param name="Under">What it stands under or in; empty for a level that begins no section.</param>
/// <param name="Line">The line, from 1, in which that begins.</param>
internal sealed record MisplacedHeading(SectionKind Kind, TextSpan Heading, string Under, int Line);
