using System.Text.RegularExpressions;

namespace NotesToolkit.Importing;

/// <summary>Puts the lines of one foreign meeting under the format's sections; actions become commitments, wherever they stand.</summary>
internal sealed partial class MeetingReader(ActionReader actions, bool keepsPersonal)
{
    private const string Unnamed = "Notes";

    private readonly List<(string Name, List<string> Lines)> sections = [];
    private readonly List<string> commitments = [];
    private readonly List<string> personal = [];
    private readonly List<string> leftOver = [];
    private string? section;
    private int level;
    private string? group;
    private int actionIndent = -1;

    public IReadOnlyList<string> LeftOver => leftOver;

    public string Read(IReadOnlyList<string> lines)
    {
        bool isCode = false;
        for (int i = 0; i < lines.Count; i++)
        {
            isCode ^= lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal);
            int rows = isCode ? 0 : lines.Skip(i).TakeWhile(line => line.TrimStart().StartsWith('|')).Count();
            if (rows > 0 && section != Heading.Personal && actions.Table([.. lines.Skip(i).Take(rows)], section == Heading.Actions) is { } read)
            {
                commitments.AddRange(read);
                i += rows - 1;
            }
            else if (!isCode && (Heading.Of(lines[i]) ?? (section == Heading.Actions ? Heading.Label(lines[i]) : null)) is { } heading)
            {
                Open(heading, lines.Skip(i + 1));
            }
            else if (section == Heading.Personal)
            {
                personal.Add(lines[i]);
            }
            else if (isCode || !Take(lines[i], lines.Skip(i + 1)))
            {
                Keep(lines[i]);
            }
        }

        return Text();
    }

    private void Open(Heading heading, IEnumerable<string> following)
    {
        string? known = heading.Section;
        if (section == Heading.Personal && heading.Level > level)
        {
            personal.Add($"### {heading.Text}");
            return;
        }

        actionIndent = -1;
        if (section == Heading.Actions && heading.Level > level && actions.Who(heading.Text) is { } who)
        {
            group = who;
            return;
        }

        if ((known is null || known == section) && heading.Level > level && section is not (null or Heading.Actions or Unnamed))
        {
            Keep(string.Empty);
            Keep($"### {heading.Text}");
            Keep(string.Empty);
            return;
        }

        (section, level, group) = (known ?? (heading.Text.Length == 0 ? Unnamed : heading.Text), heading.Level, null);
        if (known == Heading.Personal)
        {
            personal.Add($"### {heading.Text}");
            int lines = following.TakeWhile(line => Heading.Of(line) is not { } next || next.Level > level).Count(line => line.Trim().Length > 0);
            leftOver.AddRange(keepsPersonal ? [] : [$"left out: \"{heading.Text}\" ({lines} {(lines == 1 ? "line" : "lines")})"]);
        }
    }

    private bool Take(string line, IEnumerable<string> following)
    {
        bool isHere = section == Heading.Actions;
        Match item = Item().Match(line);
        int indent = line.Length - line.TrimStart().Length;
        if (!item.Success)
        {
            bool continues = actionIndent >= 0 && indent > actionIndent && line.Trim().Length > 0;
            if (continues)
                commitments.Add("  " + line.Trim());
            else if (line.Trim().Length > 0)
                actionIndent = -1;

            bool begins = line.Trim() is { Length: > 0 } words && (isHere ? actions.IsAction(words) : ActionPrefix().IsMatch(words));
            return continues || (begins && Add(line.Trim(), ' ', indent));
        }

        string text = item.Groups["text"].Value;
        bool isBoxed = item.Groups["box"].Success;
        string below = following.FirstOrDefault(next => next.Trim().Length > 0) ?? string.Empty;
        if (isHere && !isBoxed && below.Length - below.TrimStart().Length > indent && actions.Who(text) is { } who)
        {
            (group, actionIndent) = (who, -1);
            return true;
        }

        if (!isBoxed && actionIndent >= 0 && indent > actionIndent && !actions.IsAction(text))
        {
            commitments.Add($"  - {text}");
            return true;
        }

        return isBoxed || isHere || ActionPrefix().IsMatch(text)
            ? Add(text, isBoxed ? item.Groups["mark"].Value[0] : ' ', indent) || isHere
            : EndAction();
    }

    private bool EndAction()
    {
        actionIndent = -1;
        return false;
    }

    private bool Add(string text, char box, int indent)
    {
        if (section == "Earlier actions")
            return false;

        if (actions.Line(text, box, section == Heading.Actions ? group : null) is not { } line)
            return true;

        commitments.Add(line);
        actionIndent = indent;
        return true;
    }

    private void Keep(string line)
    {
        string name = section is null or Heading.Actions ? Unnamed : section;
        int at = sections.FindIndex(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            sections.Add((name, []));
            at = sections.Count - 1;
        }

        if (!Line().IsMatch(line) && (line.Length > 0 || sections[at].Lines is [.., { Length: > 0 }]))
            sections[at].Lines.Add(line);
    }

    private string Text()
    {
        IEnumerable<(string Name, List<string> Lines)> all = sections.Where(kept => kept.Lines.Any(line => line.Trim().Length > 0));
        all = commitments.Count > 0 ? all.Append((Heading.Actions, commitments)) : all;
        all = keepsPersonal && personal.Count > 0 ? all.Append((Heading.Personal, personal)) : all;
        return string.Join("\n", all.Select(kept => $"## {kept.Name}\n\n{string.Join('\n', Dedented(kept.Lines)).Trim('\n')}\n"));
    }

    /// <summary>Lines without the indent that all of them have, as an outliner's headings give it.</summary>
    private static IEnumerable<string> Dedented(List<string> lines)
    {
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return lines.Select(line => line.Length >= indent ? line[indent..] : line);
    }

    [GeneratedRegex(
        @"^\s*([-*+•]|\d{1,3}[.)])\s+(?<box>\[(?<mark>.)\]\s+)?(?<text>\S.*?)\s*$|^\s*(?<box>\[(?<mark>.)\]\s+)(?<text>\S.*?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(
        @"^(\*\*|__)?((?i:action( item| point)?|to-?do)|AI|TODO)(\*\*|__)?\s*(:|–|—)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ActionPrefix();

    [GeneratedRegex(@"^\s*(-{3,}|\*{3,}|_{3,})\s*$|^\s*<!--.*-->\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
