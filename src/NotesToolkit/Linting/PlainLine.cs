using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A line of the section Commitments that is no list item.</summary>
internal sealed partial class PlainLine
{
    private readonly Note note;
    private readonly Person? leader;
    private readonly Mention? owner;
    private readonly Match by;

    /// <summary>Reads a line.</summary>
    public PlainLine(Note note, Paragraph paragraph, TextSpan line, Roster roster)
    {
        this.note = note;
        string text = note.Source.Slice(line);
        string trimmed = text.Trim();
        Text = new(line.Start + text.Length - text.TrimStart().Length, trimmed.Length);
        IsField = paragraph.Markup.Fields.Any(field => !field.IsBracketed && line.Contains(field.Span));
        by = Match.Empty;
        if (IsField)
        {
            return;
        }

        owner = paragraph.Markup.Mentions.FirstOrDefault(mention => !mention.IsInField && line.Contains(mention.Span));
        leader = owner is null
            ? roster.People.FirstOrDefault(person => StartsWith(trimmed, person.Name) || StartsWith(trimmed, FirstWord(person.Name)))
            : null;
        by = By().Match(trimmed);
    }

    /// <summary>The line without the white space around it.</summary>
    public TextSpan Text { get; }

    /// <summary>Whether it is a field for the whole section.</summary>
    public bool IsField { get; }

    /// <summary>Whether it names an owner or a date.</summary>
    public bool ReadsLikeACommitment => !IsField && (owner is not null || leader is not null || by.Success);

    /// <summary>The edits that make a commitment of it, or null where its owner or its day is not known.</summary>
    public Fix? AsCommitment()
    {
        DateOnly? due = Days.Parse(by.Groups["day"].Value)
            ?? (note.Date is { } meeting ? DayWords.Resolve(by.Groups["day"].Value, meeting, cadenceDays: null) : null);
        if ((owner is null && leader is null) || due is null)
        {
            return null;
        }

        string text = note.Source.Slice(Text);
        int nameLength = leader is null ? 0 : StartsWith(text, leader.Name) ? leader.Name.Length : FirstWord(leader.Name).Length;
        string start = leader is null ? "- [ ] " : $"- [ ] @{leader.Key}";
        return Fix.Unsafe(
            note.Source,
            new TextEdit(new(Text.Start, nameLength), start),
            new TextEdit(new(Text.End, 0), $"  [due:: {due.Value.Text()}]"));
    }

    private static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));

    private static ReadOnlySpan<char> FirstWord(string name) => name.IndexOf(' ', StringComparison.Ordinal) is >= 0 and int end ? name.AsSpan(0, end) : name;

    [GeneratedRegex(
        @"\bby\s+(?<day>\d{4}-\d\d-\d\d|today|tomorrow|((next|this|coming)\s+)?(sun|mon|tue(s)?|wed(nes)?|thu(rs?)?|fri|sat(ur)?)(day)?|next\s+(week|month|quarter)|(the\s+)?end\s+of|eo[dwmqy]|\d{1,2}[./]\d{1,2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex By();
}
