using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>An item of a note that may be shown, and how reports quote it.</summary>
internal record NoteItem(NoteRecord Record, Note Note, SectionKind Section, Item Item)
{
    public DateOnly? Date => Record.Date;
    public Citation Place => Record.Cite(Note.Source.GetLineNumber(Item.Span.Start));
    public string Words => PlainText.Of(Item.Words);
    public QuotePart Quote => new(Date, Words, Place);
    public IReadOnlyList<string> Topics => Item.Markup.TopicNames;
    public IReadOnlyList<string> Blockers => Item["blocker"] is { } blocker ? Note.SplitValues(blocker.Value) : [];
    public bool IsEmpty => Item.IsNone || Item.IsPlaceholder;

    [IndexerName("Field")]
    public string? this[string key] => PlainText.Of(Item[key]?.Value);

    /// <summary>A value that can only be one of a few words, in lower case; null where it is any other text, which is not shown.</summary>
    public string? Choice(string key) => FieldCatalogue.Find(Section, key)?.Words
        ?.FirstOrDefault(word => string.Equals(word, Item[key]?.Value, StringComparison.OrdinalIgnoreCase));
}
