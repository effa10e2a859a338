using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>Puts the lines of one foreign meeting under the format's sections; actions become commitments, wherever they are.</summary>
internal sealed class MeetingReader(
    ActionReader actions, ActionWords words, ActionLines around, Vocabulary vocabulary, IReadOnlyList<string> lines, bool keepsPersonal)
{
    /// <summary>No hand writes an action on a longer line, and what looks for one takes its time there.</summary>
    private const int Longest = 5_000;

    private readonly MeetingHeadings headings = new(lines, around, words, vocabulary);
    private readonly Converter<string, bool> isPrivate = new ForeignHeadings(vocabulary).IsClosed;
    private readonly ImportedSections sections = new();
    private readonly List<string> commitments = [];
    private readonly List<string> personal = [];
    private readonly List<string> unsure = [];
    private readonly HashSet<string> emptied = [];
    private int at;
    private string? section;
    private int level;
    private bool isPlain;
    private bool isAgreed;
    private string? group;
    private (string? Who, int Indent) within = (null, -1);
    private int asides;

    /// <summary>How far a bullet is indented that says that the actions are below it; -1 where none does.</summary>
    private int announcer = -1;

    /// <summary>How far the actions are indented in which the next line may be, the innermost last.</summary>
    private readonly Stack<int> open = new();

    public List<string> LeftOver { get; } = [];

    public string Read()
    {
        bool isCode = false;
        for (; at < lines.Count; at++)
        {
            isCode ^= lines[at].TrimStart().StartsWith("```", StringComparison.Ordinal);
            int rows = isCode ? 0 : ActionRow.RowsAt(lines, at);
            int before = commitments.Count;
            if (IsClosed && (isCode || Heading.Marked(lines[at]) is not { } next || next.Level > level))
            {
                Keep(Heading.Marked(lines[at]) is { } below ? $"### {below.Text}" : lines[at]);
            }
            else if (rows > 0 && section is not (Heading.Personal or Heading.Earlier))
            {
                (string[] table, string[] hidden) = ForeignTables.Parted([.. lines.Skip(at).Take(rows)], isPrivate);
                personal.AddRange(hidden);
                asides += hidden.Length;
                (IEnumerable<string> read, string[] kept) = actions.Table(table, section == Heading.Actions, LeftOver);
                commitments.AddRange(read);
                Array.ForEach(kept, Keep);
                at += rows - 1;
            }
            else if (!isCode && headings.At(at, section) is { } heading)
            {
                Open(heading);
            }
            else if (section == Heading.Personal)
            {
                personal.Add(lines[at]);
            }
            else if (!isCode && ForeignLine.Below(lines, at) is var below && Heading.IsAside(lines[at], below > 0))
            {
                personal.AddRange(lines.Skip(at).Take(1 + below));
                asides += 1 + below;
                at += below;
            }
            else if (isCode || lines[at].Length > Longest || !Take(lines[at]))
            {
                if (!isCode && commitments.Count == before && section is not (Heading.Earlier or "Feedback") && around.MayBe(lines[at], section))
                    unsure.Add(lines[at].Trim());

                Keep(lines[at]);
            }
        }

        LeftOver.AddRange(emptied.Where(name => !sections.Has(name)).Select(name => $"left out: the heading \"{name}\", over nothing but actions"));
        LeftOver.AddRange(unsure.Select(line => $"stayed text and may be an action: \"{line}\""));
        LeftOver.AddRange(asides == 0 || keepsPersonal ? [] : [$"left out: {Counted.Of(asides, "private line")}"]);
        return sections.Text(commitments, keepsPersonal ? personal : []);
    }

    /// <summary>Whether the lines are those of a private section, which stay in it as they are.</summary>
    private bool IsClosed => section is not (null or Heading.Personal) && vocabulary.HoldsPrivate(section);

    private void Open(Heading heading)
    {
        string? known = headings.IsActions(heading) ? Heading.Actions : heading.Near is null ? heading.Section : null;
        if (section == Heading.Personal && heading.Level > level)
        {
            personal.Add($"### {heading.Text}");
            return;
        }

        open.Clear();
        (within, announcer) = ((null, -1), -1);
        if (section == Heading.Actions && heading.Level > level && words.Who(heading.Text) is { } who)
        {
            group = who;
        }
        else if (section == Heading.Actions && heading.Level > level && heading.IsPart)
        {
            group = null;
        }
        else if ((known is null || known == section) && heading.Level > level && section is not (null or Heading.Actions or MeetingHeadings.Unnamed))
        {
            Keep(string.Empty);
            Keep($"### {heading.Text}");
            Keep(string.Empty);
        }
        else
        {
            Begin(heading, known);
        }
    }

    private void Begin(Heading heading, string? known)
    {
        (section, level, isPlain) = (known ?? (heading.Text.Length == 0 ? MeetingHeadings.Unnamed : heading.Text), heading.Level, heading.IsPlain);
        isAgreed = known == Heading.Decisions && heading.IsAgreed;
        group = known == Heading.Actions && heading.Whose is { } whose ? words.Who(whose) : null;
        if (known == Heading.Personal)
        {
            personal.Add($"### {heading.Text}");
            int left = lines.Skip(at + 1).TakeWhile(line => Heading.Of(line) is not { } next || next.Level > level)
                .Count(line => line.Trim().Length > 0);
            LeftOver.AddRange(keepsPersonal ? [] : [$"left out: \"{heading.Text}\" ({Counted.Of(left, "line")})"]);
        }
        else if (known == "Feedback" && heading.Text.Contains(' ', StringComparison.Ordinal))
        {
            Keep($"### {heading.Text}");
            Keep(string.Empty);
        }
    }

    private bool Take(string line)
    {
        Match item = ActionLines.Item().Match(line);
        int indent = ForeignLine.Indent(line);
        announcer = line.Trim().Length > 0 && indent <= announcer ? -1 : announcer;
        bool isHere = section == Heading.Actions || announcer >= 0;
        if (!item.Success)
        {
            string said = line.Trim() is ['>', ' ', .. var quoted] ? quoted.Trim() : line.Trim();
            if (open.TryPeek(out int last) && indent > last && said.Length > 0)
            {
                commitments.Add("  " + said);
                return true;
            }

            if (said.Length > 0)
                open.Clear();

            string? read = said.Length == 0 ? null
                : actions.Announced(said)
                ?? ((isHere && actions.StartsWithOwner(said)) || actions.IsAssigned(said)
                    || (MeetingHeadings.IsFree(section) && around.Holds(at)) ? said : null);
            bool isApart = said.Length > 0 && at > 0 && lines[at - 1].Trim().Length == 0;
            section = read is null && isPlain && isApart && section is Heading.Actions or Heading.Decisions ? null : section;
            return read is not null ? Add(read, ' ', indent) : said.Length > 0 && Sentences(said, indent);
        }

        string text = item.Groups["text"].Value;
        bool isBoxed = item.Groups["box"].Success && !ActionLines.IsRemark(item.Groups["mark"].Value);
        string below = lines.Skip(at + 1).FirstOrDefault(next => next.Trim().Length > 0) ?? string.Empty;
        within = indent <= within.Indent ? (null, -1) : within;
        bool isOver = !isBoxed && ForeignLine.Indent(below) > indent;
        if (isOver && !isHere && new Heading(6, Heading.Bare(text)) is var label && headings.IsActions(label)
            && (text[^1] == ':' || (label.Whose is null && text[^1] != '?')))
        {
            announcer = indent;
            return false;
        }

        if (isOver && isHere && (words.Who(text) is not null || around.IsLabel(text, at)))
        {
            within = (words.Who(text), indent);
            open.Clear();
            return within.Who is not null;
        }

        string? announced = actions.Announced(text);
        while (open.TryPeek(out int above) && above >= indent)
            open.Pop();

        if (!isBoxed && open.Count > 0 && announced is null && !actions.StartsWithOwner(text))
        {
            commitments.Add($"  - {text}");
            return true;
        }

        bool isAction = (MeetingHeadings.IsFree(section) && around.Holds(at)) || announced is not null
            || around.IsAction(text, isBoxed, isHere ? Heading.Actions : section)
            || (isAgreed && (actions.StartsWithOwner(text.TrimStart('~')) || actions.IsOwned(text)));
        return !isAction ? Sentences(text, indent)
            : Add(announced ?? text, isBoxed ? ActionLines.BoxOf(text, item.Groups["mark"].Value[0]) : ' ', indent);
    }

    /// <summary>Takes the sentences of a line that are actions, and says whether nothing else is there.</summary>
    private bool Sentences(string text, int indent)
    {
        (IReadOnlyList<string> read, bool areAll) = around.In(text, at);
        foreach (string action in read)
            areAll &= Add(action, ' ', indent);

        if (read.Count > 0)
            open.Clear();

        return areAll;
    }

    private bool Add(string text, char box, int indent)
    {
        if (section == Heading.Earlier)
        {
            if (box == ' ' && lines[at].Contains("[ ]", StringComparison.Ordinal))
                LeftOver.Add($"stayed text, since it was agreed before: \"{lines[at].Trim()}\"");

            return false;
        }

        bool isEmpty = Placeholders.IsPlaceholder(text) || Placeholders.IsNone(text);
        if (isEmpty || ActionLines.IsNothing(text))
            return isEmpty;

        // Each of several people has what is said of him, and his own day.
        if (actions.Several(text) is { } several)
            return Array.TrueForAll(several, one => Add(one, box, indent));

        (string detailed, int last) = around.Detailed(text, indent, at);
        if (actions.Line(detailed, box, within.Who ?? (section == Heading.Actions ? group : null)) is not { } line)
            return false;

        at = last;
        commitments.Add(line);
        emptied.UnionWith(MeetingHeadings.IsFree(section) && section is not (null or MeetingHeadings.Unnamed or Heading.Decisions) ? [section] : []);
        open.Push(indent);
        return true;
    }

    private void Keep(string line)
    {
        if (!"-*_".Any(sign => ForeignLine.IsRow(line, sign, 3)))
            sections.Keep(section is null or Heading.Actions ? MeetingHeadings.Unnamed : section, line);
    }
}
