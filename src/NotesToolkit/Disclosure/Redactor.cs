using NotesToolkit.Phrases;

namespace NotesToolkit.Disclosure;

/// <summary>How words that a commit wrote into a note are shown; the default shows them as they are.</summary>
internal readonly record struct Redaction(Redactor? Redactor, Written Written)
{
    public string? Words(string? text) => text is null ? null : Redactor?.Words(text, Written) ?? text;

    public string? Name(string? name) => name is null ? null : Redactor?.Name(name) ?? name;
}

/// <summary>Says what may be shown of the notes of one root: all that leaves the program is made of it. Safe to share between threads.</summary>
internal sealed class Redactor(PhraseBook book, Vocabulary vocabulary, Func<string, PrivateWords>? privateWords = null)
{
    public const string Mark = "(withheld)";

    public const string NotShown = "(not shown)";

    // Found once for each note: every finding and every report asks.
    private readonly ConditionalWeakTable<Note, DisclosedNote> known = [];
    private readonly ConditionalWeakTable<Note, DisclosedNote> knownWithHistory = [];
    private readonly ConcurrentDictionary<string, bool> sensitiveNames = new(StringComparer.Ordinal);
    private readonly People people = new(vocabulary.Roster);

    public PhraseBook Phrases => book;

    public DisclosedNote Of(Note note) => known.GetValue(note, _ => new(note, new HiddenSpans(note, this, written: null).Find(), vocabulary));

    /// <summary>What may be shown of a note as a commit wrote it.</summary>
    public DisclosedNote Of(Note note, Written written) => privateWords?.Invoke(written.Note).IsEmpty is not false ? Of(note)
        : knownWithHistory.GetValue(note, _ => new(note, new HiddenSpans(note, this, written).Find(), vocabulary));

    /// <summary>What may be shown of a note that later ones of its person follow.</summary>
    public DisclosedNote Of(Note note, IEnumerable<Note> later)
    {
        PrivateWords words = new();
        foreach (Note follower in later)
            words.Add(new(follower.Path, 1), int.MaxValue, follower);

        return words.IsEmpty ? Of(note) : new Redactor(book, vocabulary, _ => words).Of(note, new Written(note.Path, 0));
    }

    public string Text(string text) => DisclosedNote.Show(text, new(0, text.Length), FindSensitive(text));

    public string Show(SourceText file, TextSpan part)
    {
        TextSpan line = file.GetLine(file.GetLineNumber(part.Start));
        IEnumerable<TextSpan> hidden = FindSensitive(file.Slice(line)).Select(span => new TextSpan(line.Start + span.Start, span.Length));
        return DisclosedNote.Show(file.Text, part, hidden);
    }

    /// <summary>Words that a commit wrote into a note: all of them withheld where they are or became private.</summary>
    public string Words(string text, Written written) => IsPrivate(text, written) ? Mark : Text(text);

    /// <summary>A name that somebody chose freely (a topic, an id, a person's key, a file): withheld whole where a part of it is.</summary>
    public string Name(string name, Written? written = null) =>
        sensitiveNames.GetOrAdd(name, known => IsSensitive(known) || IsSensitive(Parts(known)))
            || (written is { } at && (IsPrivate(name, at) || IsPrivate(Parts(name), at))) ? Mark : name;

    /// <summary>Whether words that a commit wrote into a note are private, then or later.</summary>
    public bool IsPrivate(string text, Written written) => privateWords?.Invoke(written.Note).Hold(text, written) ?? false;

    public IEnumerable<TextSpan> FindSensitive(Note note) => new NoteLanguage(note, book, vocabulary).Sensitive.Select(match => match.Span);

    /// <summary>Whether a text is another one of which parts are withheld. What was withheld may be anything.</summary>
    public static bool Fits(string text, string withheld) => withheld.Contains(Mark, StringComparison.Ordinal)
        && FileSystemName.MatchesSimpleExpression(
            withheld.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("*", @"\*", StringComparison.Ordinal)
                .Replace("?", @"\?", StringComparison.Ordinal).Replace(Mark, "*", StringComparison.Ordinal),
            text,
            ignoreCase: false);

    private static string Parts(string name) => string.Join(' ', name.Split('-', '_', '/', '.'));

    private bool IsSensitive(string text) => FindSensitive(text).Any();

    private IEnumerable<TextSpan> FindSensitive(string text) => book.Find(text, people, PhraseCategory.Sensitive).Select(match => match.Span);
}
