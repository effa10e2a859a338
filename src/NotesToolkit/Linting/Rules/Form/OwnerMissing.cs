using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class OwnerMissing() : NoteRule(new("NT004", "owner-missing", Severity.Error, "The meeting has no owner.", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (!FrontMatterKeys.IsMissing(note.FrontMatter, "owner", context.Roster))
            yield break;

        string? owner = OwnerOf(note, context);
        Fix? fix = owner is null ? null : Fix.Safe(note.Source, FrontMatterEdits.Set(note, "owner", owner));
        yield return Found(note, $"the meeting has no owner. Write owner: {owner ?? "and the manager who holds it"} in the front matter.", fix);
    }

    /// <summary>Whose note it is where nothing says so: the configured owner's, else the person's manager's.</summary>
    internal static string? OwnerOf(Note note, LintContext context) =>
        context.Configuration.Owner ?? context.Roster.Find(note.With ?? note.Name.PersonFolder(context.Roster))?.Manager;
}
