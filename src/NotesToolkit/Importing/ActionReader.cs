using System.Text;
using System.Text.RegularExpressions;
using NotesToolkit.Parsing;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>Makes commitments of foreign actions: what stands there of owner and days becomes fields, and nothing is added.</summary>
internal sealed partial class ActionReader(TypedContext context, Person? report, Func<string> nextId)
{
    private const RegexOptions InAnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>How many actions were read, and how many of them say whose they are and by when.</summary>
    public (int Actions, int Owned, int Dated) Count { get; private set; }

    /// <summary>Whether a line that is no list item reads as an action: it begins with its owner, or says so.</summary>
    public bool IsAction(string line) => Prefix().IsMatch(line) || Read(line, ' ') is (_, _, { Owner.Value: not null });

    public string? Line(string text, char box, string? group = null)
    {
        text = Prefix().Replace(text.Trim(), string.Empty).Trim();
        text = Named(Me().Replace(text, "${me}", 1));
        box = box is 'x' or 'X' ? 'x' : box == '-' ? '-' : ' ';
        if (Read(text, box) is not (var source, { } commitment, var typed) || Placeholders.IsPlaceholder(text) || Placeholders.IsNone(text))
            return null;

        string? owner = typed.Owner?.Value;
        IEnumerable<TypedWord> taken = typed.Days.Append(typed.Owner).OfType<TypedWord>().Where(word => word.Value is not null);
        int start = commitment.Item.Box!.Span.End + 1;
        StringBuilder words = new(source.Text, start, commitment.Item.Span.End - start, 256);
        foreach (TypedWord word in taken.OrderByDescending(word => word.Span.Start))
            words.Remove(word.Span.Start - start, word.Span.Length);

        if (owner is null && commitment.Owners is [{ Span: var at, Key: var typedKey }] && context.Vocabulary.Roster.Find(typedKey) is null
            && context.Vocabulary.Roster.Called(typedKey).ToArray() is [var called])
        {
            words.Replace(source.Slice(at), "@" + called.Key, 0, words.Length);
        }

        owner ??= commitment.Owners.Count == 0 ? group : null;
        bool isOwned = owner is not null || commitment.Owner is not null;
        string left = Spaces().Replace(words.ToString(), " ").Trim(' ', ',', '-', '—');
        StringBuilder line = new($"- [{box}] {(owner is null ? string.Empty : $"@{owner} ")}{left}");
        foreach (TypedWord day in typed.Days.Where(day => day.Value is not null).OrderBy(day => day.Key is "due" ? 1 : day.Key is "created" ? 0 : 2))
            line.Append($"  [{day.Key}:: {day.Value}]");

        bool isDated = commitment.Due is not null || typed.Due?.Value is not null;
        Count = (Count.Actions + 1, Count.Owned + (isOwned ? 1 : 0), Count.Dated + (isDated ? 1 : 0));
        return commitment.Id is null ? line.Append($"  [id:: {nextId()}]").ToString() : line.ToString();
    }

    /// <summary>A text whose first words are a name behind an @, or before a dash, in the form that a hand types.</summary>
    private string Named(string text)
    {
        bool isMention = text.StartsWith('@');
        int at = isMention ? 1 : 0;
        return context.NameAt(text, at) is not { Person: { } person, IsSpelt: true } name ? text
            : isMention && name.Text.Contains(' ', StringComparison.Ordinal) ? $"@{person.Key}{text[name.End..]}"
            : !isMention && Dash().Match(text, name.End) is { Success: true } dash ? $"{name.Text}: {text[(dash.Index + dash.Length)..]}"
            : text;
    }

    /// <summary>The key of whom a name, a role or "me" stands for, where it stands for one person; else null.</summary>
    public string? Who(string name)
    {
        string bare = name.Trim(' ', ':', '*', '@', '_', '[', ']', '(', ')');
        return bare.Length == 0 ? null
            : Manager().IsMatch(bare) ? context.Owner
            : Report().IsMatch(bare) ? report?.Key
            : context.NameAt(bare, 0) is { Person: { } person } found && found.End == bare.Length ? person.Key
            : null;
    }

    public IReadOnlyList<string>? Table(IReadOnlyList<string> rows, bool isSure) => ActionRow.Of(rows, isSure) is not { } read ? null :
    [
        .. from row in read
           let owner = Who(row.Who)
           let line = Line(row.Line(owner is null ? null : string.Empty), row.Box, owner)
           where line is not null
           select line,
    ];

    private (SourceText Source, Commitment? Commitment, TypedLine Typed) Read(string text, char box)
    {
        Note note = NoteParser.Parse(new("action.md", $"## {Heading.Actions}\n- [{box}] {text}\n"), context.Vocabulary);
        Commitment? only = note.Commitments.Count == 1 ? note.Commitments[0] : null;
        return (note.Source, only, only is null ? TypedLine.Nothing : TypedLine.Read(note.Source, only, context));
    }

    [GeneratedRegex(
        @"^(\*\*|__)?((?i:action( item| point)?|to-?do|next step)|AI|TODO)(\*\*|__)?\s*(:|-\s|–|—)\s*(\*\*|__)?\s*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(\*\*|__)?[(\[]?(?<me>[Mm]e)[)\]]?(\*\*|__)?(?=:)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Me();

    [GeneratedRegex(@"\G\s+(—|–|-)\s+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(manager|my manager|lead|boss|me|em)$", InAnyCase)]
    private static partial Regex Manager();

    [GeneratedRegex(@"^(employee|report|direct report|team member|engineer|ic)$", InAnyCase)]
    private static partial Regex Report();
}
