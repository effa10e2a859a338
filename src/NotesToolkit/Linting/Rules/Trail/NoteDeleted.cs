namespace NotesToolkit.Linting.Rules;

internal sealed class NoteDeleted() : TrailRule(Error("NT408", "note-deleted", Fixability.Unsafe))
{
    public override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context) =>
        change is not { Before: { } note, After: null } || IsTakenOver(note, context) ? [] :
        [
            Found(
                note, $"this note is gone, and {context.BeforeName} has it. Put it back with "
                    + $"`git restore --source={context.BeforeName} --staged --worktree` and its path; "
                    + "if it should not exist, write void: and the reason in its front matter.",
                Restore(note, context)),
        ];

    private static bool IsTakenOver(Note gone, LintContext context)
    {
        string[] ids = [.. gone.Commitments.Select(commitment => commitment.Id).OfType<string>()];
        return ids.Length > 0 && gone.With is { } person && context.NotesWith(context.Renamed.GetValueOrDefault(person, person)).Any(note =>
            context.Before?.Find(note.Path) is null && ids.All(id => note.Commitments.Any(commitment => commitment.Id == id)));
    }

    /// <summary>A fix is printed, and what is withheld never is; git brings that back too.</summary>
    private static Fix? Restore(Note note, LintContext context) =>
        note.Source.Defect is not null || context.Redactor.Of(note).Hides(new(0, note.Source.Text.Length))
            ? null
            : Fix.Unsafe(note.Source.WithText(string.Empty), new TextEdit(default, note.Source.Text));
}
