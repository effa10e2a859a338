using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT008: a person who is not in the roster.</summary>
internal sealed class UnknownPerson : ConfigurationRule
{
    private static readonly string[] PersonKeys = ["owner", "with", "by"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT008", "unknown-person", Severity.Error, "A person who is not in the roster.", Fixability.Unsafe);

    /// <inheritdoc/>
    protected override ConfigurationProblemKind? Tells => ConfigurationProblemKind.UnknownPerson;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (!context.Roster.Exists)
        {
            return [];
        }

        SortedDictionary<int, (string Key, TextSpan Span, string Prefix)>? unknown = null;
        foreach (FrontMatterEntry entry in note.FrontMatter.Entries)
        {
            if (Array.IndexOf(PersonKeys, entry.Key) >= 0 && !Placeholders.IsPlaceholder(entry.Value))
            {
                Ask(entry.Value.TrimStart('@'), entry.ValueSpan, string.Empty);
            }
        }

        foreach (Commitment commitment in note.Commitments)
        {
            AskAll(commitment.Owners);
            AskAll(commitment.Escalation);
        }

        foreach (Section section in note.Sections)
        {
            if (section.Kind == SectionKind.Commitments && section.Lines["escalate"] is { } escalate)
            {
                AskAll(section.Lines.Mentions.Where(mention => escalate.Span.Contains(mention.Span)));
            }
        }

        return unknown is null ? [] : unknown.Values.Select(person => Judge(note.Source, person, context.Roster));

        void AskAll(IEnumerable<Mention> mentions)
        {
            foreach (Mention mention in mentions)
            {
                Ask(mention.Key, mention.Span, "@");
            }
        }

        void Ask(string key, TextSpan span, string prefix)
        {
            if (context.Roster.Find(key) is null)
            {
                (unknown ??= [])[span.Start] = (key, span, prefix);
            }
        }
    }

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
