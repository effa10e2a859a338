using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Cli.Output;

/// <summary>Keeps what must not leave a note out of everything that the program prints.</summary>
/// <param name="notebook">The root.</param>
internal sealed class Veil(Notebook notebook)
{
    private readonly Withholding withholding = new(notebook.Phrases, notebook.Roster);

    /// <summary>Shows spans of a text as those of the note that it is.</summary>
    /// <param name="source">The text.</param>
    public Func<TextSpan, string> Over(SourceText source)
    {
        Note note = NoteParser.Parse(source, notebook.Configuration.Vocabulary);
        return span => Show(note, span);
    }

    /// <summary>The text of a span, with a mark in place of what is withheld.</summary>
    public string Show(Note note, TextSpan span) => withholding.Show(note, span);

    /// <summary>Whether a span holds something that is withheld.</summary>
    public bool IsHidden(Note note, TextSpan span) => withholding.IsWithheld(note, span);

    /// <summary>Whether a text that stands in no note holds something that is withheld.</summary>
    public bool IsHidden(string text) => withholding.Show(text) != text;
}
