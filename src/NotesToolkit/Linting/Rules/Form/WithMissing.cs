using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class WithMissing() : NoteRule(
    new("NT005", "with-missing", Severity.Error, "The meeting does not say with whom, or a cancelled one not who cancelled it.", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (FrontMatterKeys.IsMissing(note.FrontMatter, "with", context.Roster))
        {
            string? person = note.Name.PersonFolder(context.Roster);
            Fix? fix = person is null ? null : Fix.Safe(note.Source, FrontMatterEdits.Set(note, "with", person));
            yield return Found(note, $"the meeting does not say with whom. Write with: {person ?? "and the person"} in the front matter.", fix);
        }

        if (note.Kind == NoteKind.Cancelled && FrontMatterKeys.IsMissing(note.FrontMatter, "by", context.Roster))
        {
            yield return Found(
                note, note.FrontMatter["kind"]!.ValueSpan,
                "the note does not say who cancelled the meeting. Write by: and that person in the front matter.");
        }
    }
}
