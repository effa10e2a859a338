namespace NotesToolkit.Cli.Lsp;

internal enum NameKind
{
    Id,
    Person,
    Topic,
}

internal sealed record Name(NameKind Kind, string Key, TextSpan Span);

internal sealed record Place(Documents Documents, Document Document, Note Note, int Offset)
{
    public WorkspaceRoot Root => Document.Root!;

    /// <summary>The notes as they were when it was asked.</summary>
    public Notebook Notebook { get; } = Document.Root!.Notebook;

    public DateOnly Today { get; } = Document.Root!.Today;

    public SourceText Source => Note.Source;

    public Editor Editor => Documents.Editor;

    public Section? Section => Note.Sections.LastOrDefault(section => Holds(section.Span));

    public SectionKind Kind => Section?.Kind ?? SectionKind.Other;

    public Item? Item => Section?.Items.FirstOrDefault(item =>
        item.Span.Start <= Offset && Offset <= Source.GetLine(Source.GetLineNumber(item.Span.End)).End);

    public Commitment? Commitment => Item is { } item ? Note.Commitments.FirstOrDefault(commitment => ReferenceEquals(commitment.Item, item)) : null;

    public Field? Field => Markups(Note).SelectMany(markup => markup.Fields).FirstOrDefault(written => Holds(written.Span));

    public Name? Name => Names(Note).FirstOrDefault(name => Holds(name.Span));

    public HeldCommitment? Held => Item is not { } item ? null
        : Commitment is { } own ? new(Note, own)
        : Note.FollowUps.FirstOrDefault(line => ReferenceEquals(line.Item, item)) is { } followUp ? Single(followUp.Id)
        : null;

    public HeldCommitment? Single(string id) => id.Length > 0 && Notebook.Commitments.Find(id) is [var held] ? held : null;

    public bool Holds(TextSpan span) => span.Start <= Offset && Offset <= span.End;

    public JsonObject Range(TextSpan span) => Documents.Range(Root, Source, span);

    public static IEnumerable<Name> Names(Note note) =>
    [
        .. note.FrontMatter.Entries.Where(entry => entry.Key is "owner" or "with" or "by" && entry.Value.Length > 0)
            .Select(entry => new Name(NameKind.Person, PersonKey.Of(entry.Value), entry.ValueSpan)),
        .. note.FollowUps.Where(line => line.Id.Length > 0).Select(line => new Name(NameKind.Id, line.Id, line.IdSpan)),
        .. Markups(note).SelectMany(Names),
    ];

    private static IEnumerable<Name> Names(Markup markup) =>
    [
        .. markup.Fields.Where(field => field.Key is "id" or "of" && !field.IsMissing)
            .Select(field => new Name(NameKind.Id, field.Value, field.ValueSpan)),
        .. markup.Mentions.Select(mention => new Name(NameKind.Person, mention.Key, mention.Span)),
        .. markup.Topics.Select(topic => new Name(NameKind.Topic, topic.Name, topic.Span)),
    ];

    public static IEnumerable<Markup> Markups(Note note) => note.Sections.SelectMany(section => section.Markups.Append(section.Lines));

    /// <summary>The names of all notes, where they may be shown; those of one note's own wherever they are in it.</summary>
    public static IEnumerable<(Note Note, Name Name)> NamesIn(Notebook notebook, Func<Name, bool> isWanted, Note? own = null) =>
        from note in notebook.Notes
        where note.IsReadable
        from name in Names(note)
        where isWanted(name) && (ReferenceEquals(note, own) || !notebook.Redactor.Of(note).Hides(name.Span))
        select (note, name);

    public static IEnumerable<(Note Note, Name Name)> TopicsIn(Notebook notebook) =>
        NamesIn(notebook, name => name.Kind == NameKind.Topic).Where(found => !found.Note.IsVoid);
}
