namespace NotesToolkit.Linting;

internal static class Places
{
    /// <summary>The place of a finding about a whole item: its box, else its first line.</summary>
    public static TextSpan Of(Item item) => item.Box?.Span ?? item.FirstLine;

    /// <summary>The place of a finding about a section: its first heading, or the note's first line where there is none.</summary>
    public static TextSpan Of(Note note, SectionKind kind) =>
        note.SectionsOf(kind) is [var section, ..] ? section.Heading : note.Source.GetLine(1);

    public static int TextStart(Item item, SourceText source)
    {
        int start = item.Box?.Span.End ?? item.FirstLine.Start;
        return start + Math.Max(0, source.Text.AsSpan(start).IndexOfAnyExcept(' ', '\t'));
    }

    public static string Line(HeldCommitment held) =>
        $"{held.Note.Path}:{held.Note.Source.GetLineNumber(held.Commitment.Item.Span.Start)}";
}
