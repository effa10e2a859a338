using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class UnknownPrinciple() : NoteRule(Error("NT211", "unknown-principle", "A principle that is not in the list.", Fixability.Unsafe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        Principles principles = context.Configuration.Principles;
        foreach ((_, Field field, _) in context.FieldsOf(note))
        {
            if (field.Key == "principle" && principles.Find(field.Value) is null)
            {
                string? nearest = Spelling.Nearest(field.Value, principles.Names)
                    ?? (Spelling.Nearest(field.Value, principles.Names.Select(Principles.Slug)) is { } slug ? principles.Find(slug) : null);
                yield return FoundNear(
                    note.Source, field.ValueSpan, "this principle is not in the list.", nearest, Spelling.Suggest(field.Value, principles.Names));
            }
        }
    }
}
