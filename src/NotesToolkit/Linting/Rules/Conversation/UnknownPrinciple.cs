using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT211: a principle that is not in the list.</summary>
internal sealed class UnknownPrinciple : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT211", "unknown-principle", Severity.Error, "A principle that is not in the list.", Fixability.Unsafe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        Principles principles = context.Configuration.Principles;
        foreach ((_, _, Field field) in SectionField.KnownOf(note))
        {
            if (field.Key == "principle" && principles.Find(field.Value) is null)
            {
                string? nearest = Spelling.Nearest(field.Value, principles.Names)
                    ?? (Spelling.Nearest(field.Value, principles.Names.Select(Principles.Slug)) is { } slug ? principles.Find(slug) : null);
                yield return Found(
                    note.Source,
                    field.ValueSpan,
                    $"this principle is not in the list. {(nearest is null ? Spelling.Suggest(field.Value, principles.Names) : $"Did you mean {nearest}?")}",
                    nearest is null ? null : Fix.Unsafe(note.Source, new TextEdit(field.ValueSpan, nearest)));
            }
        }
    }
}
