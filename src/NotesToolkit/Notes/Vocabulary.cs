using System.Text;

namespace NotesToolkit.Notes;

/// <summary>The names that a notes root gives to things: its sections, its private sections, its hard questions and its people.</summary>
public sealed class Vocabulary
{
    private static readonly Dictionary<string, SectionKind> StandardNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Priorities"] = SectionKind.Priorities,
        ["Blockers"] = SectionKind.Blockers,
        ["Decisions"] = SectionKind.Decisions,
        ["Growth"] = SectionKind.Growth,
        ["Hard question"] = SectionKind.HardQuestion,
        ["Commitments"] = SectionKind.Commitments,
        ["Follow-up"] = SectionKind.FollowUp,
        ["Follow up"] = SectionKind.FollowUp,
        ["Since last time"] = SectionKind.FollowUp,
        ["Feedback"] = SectionKind.Feedback,
        ["Signals"] = SectionKind.Signals,
        ["Proposal"] = SectionKind.Proposal,
    };

    /// <summary>The words of a root without configuration.</summary>
    public static readonly Vocabulary Default = new(
        new Dictionary<string, SectionKind>(StringComparer.Ordinal),
        ["Private", "Raw", "Transcript"],
        ["What are you avoiding right now?"],
        Roster.Missing);

    private readonly Dictionary<string, SectionKind> names;
    private readonly HashSet<string> normalQuestions;

    /// <summary>The words of a root.</summary>
    /// <param name="aliases">Further names of sections; they add to the standard ones.</param>
    /// <param name="privateNames">What the headings of private sections begin with.</param>
    /// <param name="questions">The hard questions.</param>
    /// <param name="roster">The people.</param>
    public Vocabulary(
        IReadOnlyDictionary<string, SectionKind> aliases,
        IReadOnlyList<string> privateNames,
        IReadOnlyList<string> questions,
        Roster roster)
    {
        names = new(StandardNames, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, SectionKind kind) in aliases)
        {
            names[name] = kind;
        }

        PrivateNames = privateNames;
        Questions = questions;
        Roster = roster;
        normalQuestions = [.. questions.Select(question => Normalise(question))];
    }

    /// <summary>What the headings of private sections begin with.</summary>
    public IReadOnlyList<string> PrivateNames { get; }

    /// <summary>The hard questions, as configured.</summary>
    public IReadOnlyList<string> Questions { get; }

    /// <summary>The people.</summary>
    public Roster Roster { get; }

    /// <summary>What the section under a heading is for. A configured question as a heading opens Hard question.</summary>
    /// <param name="heading">The heading's text.</param>
    public SectionKind KindOf(string heading)
    {
        string name = heading.TrimEnd(' ', '\t', ':');
        return names.TryGetValue(name, out SectionKind kind) ? kind
            : IsQuestion(name) ? SectionKind.HardQuestion
            : SectionKind.Other;
    }

    /// <summary>Whether a line is a configured hard question, case and punctuation aside.</summary>
    /// <param name="line">The line, without list markers.</param>
    public bool IsQuestion(string line) => normalQuestions.Contains(Normalise(line)) && line.Length > 0;

    /// <summary>Whether a heading opens a private section: its text, leading signs aside, begins with a private name.</summary>
    /// <param name="heading">The heading's text.</param>
    public bool OpensPrivate(ReadOnlySpan<char> heading)
    {
        // A name may itself begin with a sign, so that every step is asked.
        for (; !heading.IsEmpty; heading = heading[1..])
        {
            foreach (string name in PrivateNames)
            {
                if (heading.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            if (char.IsLetter(heading[0]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A text in lower case with its letters and digits only, single spaces between its words.</summary>
    /// <param name="text">The text.</param>
    public static string Normalise(ReadOnlySpan<char> text)
    {
        StringBuilder result = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (char.IsWhiteSpace(c) && result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }
}
