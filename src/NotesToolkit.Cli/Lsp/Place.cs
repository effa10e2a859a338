using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What a stretch of a note names.</summary>
internal enum NameKind
{
    Id,
    Person,
    Topic,
}

/// <summary>A name in a note.</summary>
internal readonly record struct Name(NameKind Kind, string Key, TextSpan Span);

/// <summary>Where the cursor stands in a note.</summary>
internal sealed record Place(WorkspaceRoot Root, Note Note, int Offset)
{
    public Notebook Notebook => Root.Notebook;

    public SourceText Source => Note.Source;

    public Section? Section => Note.Sections.LastOrDefault(section => section.Span.Start <= Offset && Offset <= section.Span.End);

    public Item? Item => Section?.Items.FirstOrDefault(item => item.Span.Start <= Offset && Offset <= Source.GetLine(Source.GetLineNumber(item.Span.End)).End);

    public Commitment? Commitment => Item is { } item ? Note.Commitments.FirstOrDefault(commitment => ReferenceEquals(commitment.Item, item)) : null;

    public FollowUp? FollowUp => Item is { } item ? Note.FollowUps.FirstOrDefault(line => ReferenceEquals(line.Item, item)) : null;

    public Field? Field => Markups(Note).SelectMany(markup => markup.Fields).FirstOrDefault(written => written.Span.Start <= Offset && Offset <= written.Span.End);

    /// <summary>The commitment that the line is about: its own, or the one that a line of Follow-up names.</summary>
    public HeldCommitment? Held => Commitment is { } own ? new(Note, own)
        : FollowUp is { Id.Length: > 0 } line && Notebook.Commitments.Find(line.Id) is [var held] ? held : null;

    public Name? Name => Names(Note).Cast<Name?>().FirstOrDefault(name => name!.Value.Span.Start <= Offset && Offset <= name.Value.Span.End);

    /// <summary>Everything in a note that names an id, a person or a topic.</summary>
    public static IEnumerable<Name> Names(Note note)
    {
        foreach (FrontMatterEntry entry in note.FrontMatter.Entries.Where(entry => entry.Key is "owner" or "with" or "by" && entry.Value.Length > 0))
            yield return new(NameKind.Person, PersonKey.Of(entry.Value), entry.ValueSpan);

        foreach (FollowUp line in note.FollowUps.Where(line => line.Id.Length > 0))
            yield return new(NameKind.Id, line.Id, line.IdSpan);

        foreach (Markup markup in Markups(note))
        {
            foreach (Field field in markup.Fields.Where(field => field.Key is "id" or "of" && !field.IsMissing))
                yield return new(NameKind.Id, field.Value, field.ValueSpan);

            foreach (Mention mention in markup.Mentions)
                yield return new(NameKind.Person, mention.Key, mention.Span);

            foreach (Topic topic in markup.Topics)
                yield return new(NameKind.Topic, topic.Name, topic.Span);
        }
    }

    public static IEnumerable<Markup> Markups(Note note) => note.Sections.SelectMany(section =>
        section.Items.Select(item => item.Markup).Concat(section.Paragraphs.Select(paragraph => paragraph.Markup)).Append(section.Lines));

    /// <summary>The names of a note that may be told of elsewhere.</summary>
    public static IEnumerable<Name> ShownNames(Notebook notebook, Note note)
    {
        DisclosedNote disclosed = notebook.Redactor.Of(note);
        return Names(note).Where(name => !disclosed.Hides(name.Span));
    }

    /// <summary>The line that something stands in, as it may be shown.</summary>
    public static string Line(Notebook notebook, Note note, TextSpan span) =>
        notebook.Redactor.Of(note).Show(note.Source.GetLine(note.Source.GetLineNumber(span.Start))).Trim();
}
