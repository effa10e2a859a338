using NotesToolkit.Parsing;

namespace NotesToolkit.Linting;

/// <summary>Edits that put a section into a note, in the standard order, and leave every other character as it is.</summary>
internal static class SectionEdits
{
    private static readonly SectionKind[] Order =
    [
        SectionKind.FollowUp, SectionKind.Priorities, SectionKind.Blockers, SectionKind.Decisions, SectionKind.Growth, SectionKind.Proposal,
        SectionKind.Feedback, SectionKind.Signals, SectionKind.HardQuestion, SectionKind.Commitments, SectionKind.Private,
    ];

    /// <summary>The edit that puts a section before the first that comes after it, else at the end; null where it would not be read as one.</summary>
    public static TextEdit? Insert(Note note, SectionKind kind, Vocabulary vocabulary, params IReadOnlyList<string> body)
    {
        string lineEnd = note.Source.LineEnd();
        string section = string.Join(lineEnd, Heading(note, kind.Title()).Concat(body));
        int rank = Array.IndexOf(Order, kind);
        string text = note.Source.Text;
        TextEdit edit = note.Sections.FirstOrDefault(other => Array.IndexOf(Order, other.Kind) > rank) is { } next
            ? new(new(next.Span.Start, 0), section + lineEnd + (IsApart(note, next) ? lineEnd : string.Empty))
            : text.Length == 0 || text[^1] == '\n'
            ? new(new(text.Length, 0), lineEnd + section + lineEnd)
            : new(new(text.Length, 0), lineEnd + lineEnd + section);
        return IsRead(note, edit, kind, vocabulary) ? edit : null;
    }

    /// <summary>The edit that puts lines behind the last item of the last section of a kind; where there is none, into a new one.</summary>
    public static TextEdit? Append(Note note, SectionKind kind, Vocabulary vocabulary, params IReadOnlyList<string> lines)
    {
        if (note.SectionsOf(kind) is not [.., var section])
            return Insert(note, kind, vocabulary, lines);

        SourceText source = note.Source;
        TextSpan above = section.Items is [.., var last] ? last.Span : section.Span;
        int end = above.Start + source.Slice(above).TrimEnd().Length;
        string gap = section.Items.Count == 0 ? source.LineEnd() : string.Empty;
        return new(
            new(source.GetLine(source.GetLineNumber(end)).End, 0), gap + source.LineEnd() + string.Join(source.LineEnd(), lines));
    }

    /// <summary>A heading as the note's own sections have theirs: beside one of level 2 no lower one would be read.</summary>
    private static string[] Heading(Note note, string title)
    {
        Section? other = note.Sections.FirstOrDefault(section => Order.Contains(section.Kind) && section.Kind != SectionKind.Private);
        string own = other is null ? "##" : note.Source.Slice(other.Heading).TrimStart();
        return own.StartsWith('#') ? [$"{own[..^own.TrimStart('#').Length]} {title}"] : [$"**{title}**", string.Empty];
    }

    /// <summary>Whether a blank line, or the front matter, comes before a section, so that one belongs after the new one.</summary>
    private static bool IsApart(Note note, Section section)
    {
        int line = note.Source.GetLineNumber(section.Span.Start);
        return line == 1
            || note.Source.GetLine(line - 1) is { IsEmpty: true }
            || note.Source.GetLine(line - 1).End <= note.FrontMatter.Span.End;
    }

    /// <summary>A code block or a comment that was never closed swallows what is put after it, even before a private section.</summary>
    private static bool IsRead(Note note, TextEdit edit, SectionKind kind, Vocabulary vocabulary) =>
        !Array.Exists(["```", "~~~", "<"], sign => note.Source.Text.Contains(sign, StringComparison.Ordinal))
        || NoteParser.Parse(note.Source.WithText(Fixer.Apply(note.Source.Text, [edit])), vocabulary).SectionsOf(kind).Any();
}
