using NotesToolkit.Configuration;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed partial class UnknownPerson() : ConfigurationRule(
    Error("NT008", "unknown-person", Fixability.Unsafe), ConfigurationProblemKind.UnknownPerson)
{
    private static readonly string[] PersonKeys = ["owner", "with", "by"];

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        IEnumerable<Mention> mentions = note.Commitments.SelectMany(commitment => commitment.Owners.Concat(commitment.Escalation))
            .Concat(note.SectionsOf(SectionKind.Commitments).SelectMany(section => section.Lines["escalate"] is { } escalate
                ? section.Lines.Mentions.Where(mention => escalate.Span.Contains(mention.Span))
                : []));
        return note.FrontMatter.Entries
            .Where(entry => PersonKeys.Contains(entry.Key) && !Placeholders.IsPlaceholder(entry.Value))
            .Select(entry => (Key: entry.Value.TrimStart('@'), Span: entry.ValueSpan, Prefix: string.Empty))
            .Concat(mentions.Select(mention => (mention.Key, mention.Span, Prefix: "@")))
            .Where(person => context.Roster.Exists && context.Roster.Find(person.Key) is null)
            .DistinctBy(person => person.Span.Start)
            .Select(person => Judge(note.Source, person, TypedContext.Of(note, context.Configuration.Vocabulary)));
    }

    private Diagnostic Judge(SourceText source, (string Key, TextSpan Span, string Prefix) person, TypedContext context)
    {
        const string Unknown = "this person is not in the roster";
        const string Correct = $"{Unknown}. Correct the name, or give the person a line in the roster: key: {{name: Their Name}}.";
        Roster roster = context.Vocabulary.Roster;
        int start = person.Span.Start + source.Slice(person.Span).IndexOf(person.Key, StringComparison.OrdinalIgnoreCase);
        if (start >= person.Span.Start && context.NameAt(source.Text, start) is { } name && name.End >= start + person.Key.Length)
        {
            return name.Person is not { Key: { } key }
                ? Found(source, person.Span, $"{Unknown} by that name; {name.Question}. Write one of the keys.")
                : Surname(source.Text, name.End).Length > 0 ? Found(source, person.Span, Correct)
                : Found(
                    source, person.Span, $"the roster has {name.Text} as {key}. Write {person.Prefix}{key}.",
                    Fix.Safe(source, new TextEdit(TextSpan.FromBounds(person.Span.Start, name.End), person.Prefix + key)));
        }

        string? near = Spelling.Nearest(person.Key, roster.People.Select(known => known.Key));
        string surname = person.Prefix.Length == 0 ? string.Empty : Surname(source.Text, start + person.Key.Length);
        bool isSafeGuess = near is { Length: > 4 } && person.Key.Length > 4
            && (surname.Length == 0 || roster.Find(near)!.Name.Split(' ').Contains(surname, StringComparer.OrdinalIgnoreCase));
        return !isSafeGuess ? Found(source, person.Span, Correct) : Found(
            source, person.Span, $"{Unknown}. Did you mean {near}?", Fix.Unsafe(source, new TextEdit(person.Span, person.Prefix + near)));
    }

    private static string Surname(string text, int at) => CapitalWord().Match(text, at).Groups["word"].Value;

    [GeneratedRegex(@"\G[^\S\r\n]+(?<word>\p{Lu}[\p{L}'’-]+)", ExactCase)]
    private static partial Regex CapitalWord();
}
