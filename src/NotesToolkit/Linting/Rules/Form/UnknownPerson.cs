using System.Text.RegularExpressions;
using NotesToolkit.Configuration;
using NotesToolkit.Notes;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT008: a person who is not in the roster.</summary>
internal sealed partial class UnknownPerson : ConfigurationRule
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
            return [];

        SortedDictionary<int, (string Key, TextSpan Span, string Prefix)>? unknown = null;
        foreach (FrontMatterEntry entry in note.FrontMatter.Entries)
        {
            if (Array.IndexOf(PersonKeys, entry.Key) >= 0 && !Placeholders.IsPlaceholder(entry.Value))
                Ask(entry.Value.TrimStart('@'), entry.ValueSpan, string.Empty);
        }

        foreach (Commitment commitment in note.Commitments)
        {
            AskAll(commitment.Owners);
            AskAll(commitment.Escalation);
        }

        foreach (Section section in note.Sections)
        {
            if (section.Kind == SectionKind.Commitments && section.Lines["escalate"] is { } escalate)
                AskAll(section.Lines.Mentions.Where(mention => escalate.Span.Contains(mention.Span)));
        }

        return unknown is null ? [] : unknown.Values.Select(person => Judge(note.Source, person, TypedContext.Of(note, context.Configuration.Vocabulary)));

        void AskAll(IEnumerable<Mention> mentions)
        {
            foreach (Mention mention in mentions)
                Ask(mention.Key, mention.Span, "@");
        }

        void Ask(string key, TextSpan span, string prefix)
        {
            if (context.Roster.Find(key) is null)
                (unknown ??= [])[span.Start] = (key, span, prefix);
        }
    }

    private Diagnostic Judge(SourceText source, (string Key, TextSpan Span, string Prefix) person, TypedContext context)
    {
        Roster roster = context.Vocabulary.Roster;
        int start = person.Span.Start + source.Slice(person.Span).IndexOf(person.Key, StringComparison.OrdinalIgnoreCase);
        if (start >= person.Span.Start && context.NameAt(source.Text, start) is { } name && name.End >= start + person.Key.Length)
        {
            return name.Person is not { Key: { } key }
                ? Found(source, person.Span, $"this person is not in the roster by that name; {name.Question}. Write one of the keys.")
                : Surname(source.Text, name.End).Length > 0
                ? Found(source, person.Span, $"this person is not in the roster{Help(null)}")
                : Found(
                    source,
                    person.Span,
                    $"the roster has {name.Text} as {key}. Write {person.Prefix}{key}.",
                    Fix.Safe(source, new TextEdit(TextSpan.FromBounds(person.Span.Start, name.End), person.Prefix + key)));
        }

        string? near = Spelling.Nearest(person.Key, roster.People.Select(known => known.Key));
        string surname = person.Prefix.Length == 0 ? string.Empty : Surname(source.Text, start + person.Key.Length);
        bool isSafeGuess = near is { Length: > 4 } && person.Key.Length > 4
            && (surname.Length == 0 || roster.Find(near)!.Name.Split(' ').Contains(surname, StringComparer.OrdinalIgnoreCase));
        string? meant = isSafeGuess ? near : null;
        return Found(
            source,
            person.Span,
            $"this person is not in the roster{Help(meant)}",
            meant is null ? null : Fix.Unsafe(source, new TextEdit(person.Span, person.Prefix + meant)));
    }

    private static string Help(string? meant) => meant is null ? ". Correct the name, or add the person to the roster." : $". Did you mean {meant}?";

    /// <summary>The surname that follows a first name: the next word, where it begins with a capital.</summary>
    private static string Surname(string text, int at) => CapitalWord().Match(text, at).Groups["word"].Value;

    [GeneratedRegex(@"\G[^\S\r\n]+(?<word>\p{Lu}[\p{L}'’-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CapitalWord();
}
