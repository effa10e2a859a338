namespace NotesToolkit.Importing;

/// <summary>Recognises the headings of one foreign meeting, in any dress.</summary>
internal sealed class MeetingHeadings(IReadOnlyList<string> lines, ActionLines around, ActionWords words, Vocabulary vocabulary)
{
    /// <summary>The section of what no heading names.</summary>
    public const string Unnamed = "Notes";

    /// <summary>The heading that a line is in a section; null where it is none.</summary>
    public Heading? At(int at, string? section) => Named(at, section) ?? Heading.Of(lines[at]) ?? Label(at, section);

    private Heading? Named(int at, string? section) => Heading.Bare(lines[at]) is var label && ActionLines.Whose(label) is var whose
        && section != Heading.Personal && (whose != label || (section != Heading.Actions && IsFree(section))) && around.Heads(at, whose)
            ? new(5, $"Actions ({whose})", IsPlain: true) : null;

    private Heading? Label(int at, string? section) =>
        Heading.Label(lines[at]) is { } label && (section == Heading.Actions || IsActions(label)) ? label
        : at + 1 >= lines.Count || ActionLines.Item().IsMatch(lines[at]) || !ActionLines.Item().IsMatch(lines[at + 1]) ? null
        : section == Heading.Actions && words.Who(lines[at]) is not null ? new(6, lines[at].Trim())
        : new Heading(5, Heading.Bare(lines[at]), IsPlain: true) is { Section: Heading.Actions, Whose: { } whose } list
            && words.Who(whose) is not null ? list
        : null;

    /// <summary>Whether nothing says what the lines here are, or that they were agreed.</summary>
    public static bool IsFree(string? section) => section is null or Unnamed or Heading.Decisions || new Heading(2, section).Section is null;

    public bool IsActions(Heading heading) =>
        (heading.Section == Heading.Actions && (heading.Near is not { } near || words.Who(near) is not null))
        || vocabulary.KindOf(heading.Text) == SectionKind.Commitments;
}
