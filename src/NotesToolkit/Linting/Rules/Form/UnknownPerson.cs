using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT008: a person who is not in the roster.</summary>
public sealed class UnknownPerson : ConfigurationRule
{
    private static readonly string[] PersonKeys = ["owner", "with", "by"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT008", "unknown-person", Severity.Error, "A person who is not in the roster.", Fixability.Unsafe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (!context.Roster.Exists)
        {
            return [];
        }

        IEnumerable<(string Key, TextSpan Span, string Prefix)> keys =
            from entry in note.FrontMatter.Entries
            where PersonKeys.Contains(entry.Key, StringComparer.Ordinal) && !Placeholders.IsPlaceholder(entry.Value)
            select (entry.Value.TrimStart('@'), entry.ValueSpan, string.Empty);
        return from person in keys.Concat(Mentions(note).Distinct().Select(mention => (mention.Key, mention.Span, "@")))
               where context.Roster.Find(person.Key) is null
               orderby person.Span.Start
               select Judge(note.Source, person, context.Roster);
    }

    /// <summary>The owners of commitments and those to whom they escalate.</summary>
    private static IEnumerable<Mention> Mentions(Note note) =>
        note.Commitments.SelectMany(commitment => commitment.Owners.Concat(commitment.Escalation))
            .Concat(from section in note.SectionsOf(SectionKind.Commitments)
                    where section.Lines["escalate"] is not null
                    from mention in section.Lines.Mentions
                    where section.Lines["escalate"]!.Span.Contains(mention.Span)
                    select mention);

    private Diagnostic Judge(SourceText source, (string Key, TextSpan Span, string Prefix) person, Roster roster)
    {
        string? meant = roster.People.FirstOrDefault(known => Is(known.Name, person.Key))?.Key
            ?? Spelling.Nearest(person.Key, roster.People.Select(known => known.Key));
        string help = meant is null ? "Correct the name, or add the person to the roster." : $"Did you mean {meant}?";
        Fix? fix = meant is null ? null : Fix.Unsafe(source, new TextEdit(person.Span, person.Prefix + meant));
        return Found(source, person.Span, $"this person is not in the roster. {help}", fix);
    }

    private static bool Is(string name, string text) => string.Equals(name, text, StringComparison.OrdinalIgnoreCase);
}
