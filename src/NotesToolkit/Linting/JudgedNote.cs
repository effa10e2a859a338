using NotesToolkit.Parsing.Typed;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting;

/// <summary>What several rules ask of a note, read when first asked for. For one thread.</summary>
internal sealed class JudgedNote(Note note, LintContext context)
{
    private readonly Dictionary<Commitment, TypedLine> typed = [];

    public Note Note => note;

    public NoteLanguage Language => field ??= new(note, context.Notebook.Phrases, context.Configuration.Vocabulary);

    public IReadOnlyList<SectionField> Fields => field ??= SectionField.KnownOf(note);

    public TypedLine Typed(Commitment commitment) => typed.TryGetValue(commitment, out TypedLine? known) ? known
        : typed[commitment] = TypedLine.Read(commitment, context.WordsOf(note));
}
