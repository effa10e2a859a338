namespace NotesToolkit.Linting.Rules;

internal sealed class OwnerMissing() : NoteRule(Error("NT004", "owner-missing", "The meeting has no owner.", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        FoundMissing(note, context, "owner", "the meeting has no owner", "and the manager who holds it", OwnerOf(note, context));

    /// <summary>Whose note it is where nothing says so: the configured owner's, else the person's manager's.</summary>
    internal static string? OwnerOf(Note note, LintContext context) =>
        context.Configuration.Owner ?? context.Roster.Find(note.With ?? note.Name.PersonFolder(context.Roster))?.Manager;
}
