using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT202: a section of the agenda says nothing, not even that there is nothing.</summary>
internal sealed class SectionEmpty : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT202", "section-empty", Severity.Warning, "A section of the agenda holds nothing, or placeholders only.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        Section[] empty =
        [
            .. from kind in note.Kind == NoteKind.OneOnOne ? Note.AgendaSections : []
               let sections = note.SectionsOf(kind)
               where sections.Count > 0 && SayNothing(sections, note)
               select sections[0],
        ];
        if (empty.Length > 0)
        {
            string where = empty.Length == 1 ? "here" : $"under {Sentences.Words(empty.Select(section => Titles.Of(section.Kind)), "and")}";
            yield return Found(note.Source, empty[0].Heading, $"nothing is written {where}. Write what was said, or - none.");
        }
    }

    private static bool SayNothing(IReadOnlyList<Section> sections, Note note)
    {
        foreach (Section section in sections)
        {
            if (section.IsFilled || HoldsText(note, section))
                return false;
        }

        return true;
    }

    /// <summary>Whether a section holds something that is neither an item nor a paragraph, such as a quotation or a code block.</summary>
    private static bool HoldsText(Note note, Section section)
    {
        TextSpan body = TextSpan.FromBounds(section.Heading.End, section.Span.End);
        foreach (ReadOnlySpan<char> line in note.Source.Blanked(body, note.CommentsIn(body)).AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> words = line.Trim(" \t>*+-");
            if (!Placeholders.IsPlaceholder(words) && words[0] is not ('#' or '<'))
                return true;
        }

        return false;
    }
}
