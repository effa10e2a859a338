namespace NotesToolkit.Linting.Rules;

internal sealed class OwnerMissing() : NoteRule(Error("NT004", "owner-missing", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        FoundMissing(note, context, "owner", "the meeting has no owner", "and the manager who holds it", OwnerOf(note, context));

    internal static string? OwnerOf(Note note, LintContext context) =>
        context.Configuration.Owner ?? context.Roster.Find(note.With ?? note.Name.PersonFolder(context.Roster))?.Manager;
}
