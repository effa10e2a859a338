using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class UnknownPrinciple() : NoteRule(Error("NT211", "unknown-principle", Fixability.Unsafe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from field in context.Judged(note).Fields.Select(at => at.Field)
        let principles = context.Configuration.Principles
        where field.Key == "principle" && principles.Find(field.Value) is null
        let slug = Spelling.Nearest(field.Value, principles.Names.Select(Principles.Slug))
        let nearest = Spelling.Nearest(field.Value, principles.Names) ?? (slug is null ? null : principles.Find(slug))
        let otherwise = Spelling.Suggest(field.Value, principles.Names)
        select FoundNear(note.Source, field.ValueSpan, "this principle is not in the list.", nearest, otherwise);
}
