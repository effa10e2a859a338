namespace NotesToolkit.Notes;

/// <summary>Recognises a note in which nothing is written yet but what a new note begins with.</summary>
internal static partial class BlankNote
{
    /// <summary>Whether only headings, placeholders, <c>none</c>, comments, the question and silent Follow-up lines are in a note.</summary>
    public static bool IsBlank(Note note, Func<CommitmentIndex> commitments)
    {
        if (!note.IsReadable || note.IsVoid || note.Kind == NoteKind.Cancelled)
            return false;

        TextSpan body = TextSpan.FromBounds(note.FrontMatter.Span.End, note.Source.Text.Length);
        IEnumerable<TextSpan> silent =
        [
            .. note.Comments,
            .. note.FollowUps.Where(line => line.Kind == FollowUpKind.StillOpen).Select(line => line.Item.Span),
            .. note.HardQuestion is { } hard ? [hard.Question] : (TextSpan[])[],
        ];
        return note.Source.Blanked(body, silent).Split('\n', '\r').All(line => SaysNothing().IsMatch(line.Trim()))
            && note.FollowUps.All(line => commitments().Find(line.Id) is not [var held, ..] || line.Added(held.Commitment).Length == 0);
    }

    /// <summary>Whether all that was said is under no section of the format, but for an answer to the hard question.</summary>
    public static bool IsJottings(Note note) => note.Kind == NoteKind.OneOnOne && note.NothingAgreed is null
        && note.Sections.Any(section => section is { Kind: SectionKind.Other, IsFilled: true })
        && note.Sections.All(section => !section.IsFilled || section.Kind is SectionKind.Other or SectionKind.HardQuestion or SectionKind.Private);

    [GeneratedRegex(
        @"^(\#.*|(?>([-*+>]\s*)*(\[[ ]?\]\s*)?)((escalate::.*)|(?>([A-Za-z][\w-]*::\s*)?)(…|\.\.\.|TODO|TBD|‹[^›]*›|none\.?|n/a|-)?))$",
        AnyCase)]
    private static partial Regex SaysNothing();
}
