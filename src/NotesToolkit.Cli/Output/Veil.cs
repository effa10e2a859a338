using NotesToolkit.Configuration;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Cli.Output;

/// <summary>Keeps what must not leave a note out of everything that the program prints.</summary>
/// <param name="configuration">What the root configures.</param>
internal sealed class Veil(NotesConfiguration configuration)
{
    public const string Mark = "(withheld)";

    /// <summary>Shows spans of a note's text.</summary>
    /// <param name="source">The text.</param>
    public Func<TextSpan, string> Over(SourceText source)
    {
        Note? note = null;
        return span => Show(note ??= NoteParser.Parse(source, configuration.Vocabulary), span);
    }

    /// <summary>The text of a span, with the mark in place of what is withheld.</summary>
    public static string Show(Note note, TextSpan span) => IsHidden(note, span) ? Mark : note.Source.Slice(span);

    /// <summary>Whether a span holds something that is withheld.</summary>
    public static bool IsHidden(Note note, TextSpan span) =>
        note.Sections.Any(section => section.Kind == SectionKind.Private && (section.Span.Overlaps(span) || section.Span.Contains(span.Start)));
}
