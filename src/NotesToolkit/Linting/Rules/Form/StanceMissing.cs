using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class StanceMissing() : NoteRule(
    new("NT009", "stance-missing", Severity.Warning, "A 1:1 does not say which stance the manager took."))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note.Kind == NoteKind.OneOnOne && FrontMatterKeys.IsMissing(note.FrontMatter, "stance", context.Roster))
        {
            yield return note.FrontMatter.Entries.FirstOrDefault(entry => entry.Key == "stance") is { } open
                ? Found(note, open.ValueSpan, "the stance is still to be written. Write coaching, control or rescue in its place.")
                : Found(note, "the 1:1 has no stance. Write stance: coaching, control or rescue in the front matter.");
        }
    }
}
