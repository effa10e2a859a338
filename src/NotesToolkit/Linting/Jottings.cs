using NotesToolkit.Linting.Rules;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>A page whose text is under no section: which of its lines say who does what, and the fix that puts them under Commitments.</summary>
internal static class Jottings
{
    public static (TextSpan FirstLine, string Advice, Fix? Fix) Read(Note note, Vocabulary vocabulary)
    {
        SourceText source = note.Source;
        Section[] loose = [.. note.Sections.Where(section => section.Kind == SectionKind.Other)];
        int start = loose.SelectMany(section => section.Items.Select(item => item.Span.Start)
            .Concat(section.Paragraphs.Select(paragraph => paragraph.Span.Start))).DefaultIfEmpty(note.FrontMatter.Span.End).Min();
        AgreedLine[] agreed = [.. Agreed(note, loose, TypedContext.Of(note, vocabulary)).OrderBy(line => line.Place.Start)];
        string[] written = [.. agreed.Select(line => line.Written)];
        Fix? fix = written.Length > 0 && SectionEdits.Insert(note, SectionKind.Commitments, vocabulary, written) is { } section
            ? Fix.Unsafe(source, [.. agreed.Select(line => new TextEdit(source.WholeLines(line.Replaced), string.Empty)), section])
            : null;
        string advice = agreed.Length == 0
            ? $"Write what was agreed under ## Commitments: {LooseCommitment.Form}"
            : "Move under ## Commitments what says who does what: "
                + Sentences.Lines([.. agreed.Select(line => source.GetLineNumber(line.Place.Start))]);
        return (
            source.GetLine(source.GetLineNumber(start)),
            advice + "; or write there nothing agreed: and the reason. Move the rest under ## Priorities, ## Blockers, ## Decisions or ## Growth.",
            fix);
    }

    private static IEnumerable<AgreedLine> Agreed(Note note, Section[] loose, TypedContext typed)
    {
        Paragraph[] paragraphs = [.. loose.SelectMany(section => section.Paragraphs.Concat(section.Items.SelectMany(AgreedLine.NotIndented)))];
        AgreedLine[] rows = [.. paragraphs.SelectMany(paragraph => AgreedLine.InTables(note.Source, paragraph, isSure: false))];
        return loose.SelectMany(section => section.Items)
            .Where(item => item.Box is { IsKnown: true } || TypedLine.Read(item, typed, []).Owner?.Value is not null)
            .Select(AgreedLine.Own)
            .Concat(from paragraph in paragraphs
                    from plain in PlainLine.Of(note, paragraph, typed)
                    where plain.HasOwner
                    select plain.Text)
            .Where(line => !Array.Exists(rows, row => row.Replaced.Contains(line)))
            .Select(line => AgreedLine.Of(note.Source, line))
            .Concat(rows);
    }
}
