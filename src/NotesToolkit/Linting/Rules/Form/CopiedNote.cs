namespace NotesToolkit.Linting.Rules;

internal sealed partial class CopiedNote() : NoteRule(Error("NT017", "copied-note") with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) => OriginalOf(note, context) is not { } original ? [] :
    [
        Found(note, $"this is a copy of {original.Path}, as a sync leaves one. Take over what is only here, and delete this file.")
            with { Related = [new(original.Source, original.Source.GetLine(1), "the other note")] },
    ];

    internal static bool AreOne(Note left, Note right, LintContext context) =>
        ReferenceEquals(OriginalOf(left, context), right) || ReferenceEquals(OriginalOf(right, context), left);

    public static bool IsCopy(Note note, LintContext context) => OriginalOf(note, context) is not null;

    internal static Note? OriginalOf(Note note, LintContext context)
    {
        if (note is not { IsVoid: false, With: { } with, Date: { } date })
            return null;

        IReadOnlyList<Note> notes = context.NotesWith(with);
        return notes.Skip(notes.FirstWhere(other => other.Date >= date)).TakeWhile(other => other.Date == date)
            .FirstOrDefault(other => !ReferenceEquals(other, note) && other.With == with
                && NoteName.DayOf(other.Path) == NoteName.DayOf(note.Path)
                && (other.Path.Length - note.Path.Length, string.CompareOrdinal(other.Path, note.Path)).CompareTo((0, 0)) < 0
                && (note.Commitments.Any(own => own.Id is { } id && other.Commitments.Any(commitment => commitment.Id == id))
                    || (Body(note) == Body(other) && !BlankNote.IsBlank(note, () => context.InReach(note)))));
    }

    private static string Body(Note note) => Vocabulary.Normalise(Assigned().Replace(note.Source.Text[note.FrontMatter.Span.End..], " "));

    /// <summary>A placeholder or an id, which `notes fix` gives to one of two notes only.</summary>
    [GeneratedRegex(@"‹[^›]*›|[\[(]id::[^\])]*[\])]", AnyCase)]
    private static partial Regex Assigned();
}
