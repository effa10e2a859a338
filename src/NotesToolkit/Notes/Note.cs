namespace NotesToolkit.Notes;

/// <summary>One meeting's note, read from its text. Immutable; every part keeps its span in <see cref="Source"/>.</summary>
public sealed class Note
{
    private readonly Section[] sections;

    internal Note(SourceText source, FrontMatter frontMatter, IReadOnlyList<Section> sections)
    {
        Source = source;
        FrontMatter = frontMatter;
        this.sections = [.. sections];
        Name = new(source.Path);
        Date = Days.Parse(frontMatter["date"]?.Value);
        Owner = Key("owner");
        With = Key("with");
        Kind = KindOf(frontMatter["kind"]?.Value);
        IsVoid = frontMatter["void"] is not null;
        IReadOnlyList<Section> closes = SectionsOf(SectionKind.Commitments);
        NothingAgreed = NothingAgreed.Find(closes, source);
        Commitments = NothingAgreed is not null
            ? []
            : [.. closes.SelectMany(section => section.Items, (section, item) => new Commitment(item, section, source))];
    }

    internal static IReadOnlyList<SectionKind> AgendaSections { get; } =
        [SectionKind.Priorities, SectionKind.Blockers, SectionKind.Decisions, SectionKind.Growth];

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    internal NoteName Name { get; }

    /// <summary>The path from the notes root, with <c>/</c>.</summary>
    public string Path => Source.Path;

    internal FrontMatter FrontMatter { get; }

    /// <summary>The sections, in the text's order.</summary>
    public IReadOnlyList<Section> Sections => sections;

    /// <summary>The commitments, in the text's order.</summary>
    public IReadOnlyList<Commitment> Commitments { get; }

    /// <summary>That nothing was agreed, where the note says so in place of commitments; else null.</summary>
    internal NothingAgreed? NothingAgreed { get; }

    internal IReadOnlyList<FollowUp> FollowUps { get; init; } = [];

    internal HardQuestion? HardQuestion { get; init; }
    internal IReadOnlyList<TextSpan> Comments { get; init; } = [];

    /// <summary>What the writer alone reads: comments, and the keys of the writer's own.</summary>
    internal IEnumerable<TextSpan> Asides => Comments.Concat(FrontMatter.OwnParts(Source));

    internal IEnumerable<TextSpan> CommentsIn(TextSpan span) =>
        Comments.Skip(Comments.FirstWhere(comment => comment.End > span.Start)).TakeWhile(comment => comment.Start < span.End);

    /// <summary>Where the first heading of any level begins; the text's length where there is none.</summary>
    internal int FirstHeading { get; init; }

    /// <summary>A fence or a comment that nothing closes, so that all after it is no part of the note; or null.</summary>
    internal TextSpan? Unclosed { get; init; }

    /// <summary>The headings of sections that the note lacks, at places where they begin none.</summary>
    internal IReadOnlyList<MisplacedHeading> Misplaced { get; init; } = [];

    /// <summary>A leftover of a merge: the line that begins <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt; </c>, or null.</summary>
    internal TextSpan? ConflictMarker { get; init; }

    /// <summary>Whether the text and the front matter can be read; if not, nothing else in the note is to be relied on.</summary>
    public bool IsReadable => Source.Defect is null && ConflictMarker is null && FrontMatter.Errors.Count == 0;

    /// <summary>The meeting's day, or null where it is missing or no real day.</summary>
    public DateOnly? Date { get; }

    /// <summary>The key, in lower case, of the manager who holds the meeting, or null.</summary>
    public string? Owner { get; }

    /// <summary>The key, in lower case, of the person whom the meeting is with, or null.</summary>
    public string? With { get; }

    /// <summary>What kind of meeting it is.</summary>
    public NoteKind Kind { get; }

    /// <summary>The stances as typed, main first, in lower case.</summary>
    public IReadOnlyList<string> Stances => FrontMatter["stance"] is { } entry ? SplitValues(entry.Value) : [];

    /// <summary>The day on which the person was given what concerns them, or null.</summary>
    public DateOnly? Shared => Days.Parse(FrontMatter["shared"]?.Value);

    /// <summary>The day on which <c>notes import</c> wrote the note, or null. Of such a note little is asked, and nothing counted.</summary>
    internal DateOnly? Imported => FrontMatter["imported"] is { Value.Length: >= 10 } entry ? Days.Parse(entry.Value.AsSpan(0, 10)) : null;

    /// <summary>Whether the note says that it was imported, on a day that can be.</summary>
    internal bool IsImported => Imported is { } day && !(day < Date);

    /// <summary>Whether the note says that it should not exist.</summary>
    public bool IsVoid { get; }

    /// <summary>Whether the note is a meeting in the sense of measures and patterns: a 1:1 that was held.</summary>
    public bool IsMeeting => Kind == NoteKind.OneOnOne && !IsVoid && IsReadable;

    /// <summary>The sections of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<Section> SectionsOf(SectionKind kind) => Array.FindAll(sections, section => section.Kind == kind);

    /// <summary>Why a section may be missing that the writer believes to have written, as a sentence after others; or null.</summary>
    internal string? WhyMissing(SectionKind kind) => SectionsOf(kind).Count > 0 ? null
        : Misplaced.FirstOrDefault(heading => heading.Kind == kind) is { } found
        ? found.Under.Length == 0
            ? $" Line {Source.GetLineNumber(found.Heading.Start)} names it: begin it with ##."
            : $" It stands under {found.Under} (line {found.Line}): begin it with ##."
        : Unclosed is { } open
        ? $" What opens in line {Source.GetLineNumber(open.Start)} is never closed, and hides what stands behind it: close it with "
            + $"{CloseOf(Source.Text[open.Start..])}."
        : null;

    private static string CloseOf(string open) => open.StartsWith("<!--", StringComparison.Ordinal) ? "-->"
        : open.StartsWith("%%", StringComparison.Ordinal) ? "%%"
        : open[0] == '<' ? $"</{string.Concat(open.Skip(1).TakeWhile(char.IsAsciiLetter))}>"
        : "a line like its first";

    /// <summary>The items of all sections of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<Item> ItemsOf(SectionKind kind) => SectionsOf(kind) switch
    {
        [] => [],
        [var only] => only.Items,
        var several => [.. several.SelectMany(section => section.Items)],
    };

    internal static IReadOnlyList<string> SplitValues(string text) =>
        Array.ConvertAll(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), value => value.ToLowerInvariant());

    private static NoteKind KindOf(string? word) => word?.ToUpperInvariant() switch
    {
        null or "1ON1" => NoteKind.OneOnOne,
        "SKIP-LEVEL" => NoteKind.SkipLevel,
        "REVIEW" => NoteKind.Review,
        "CANCELLED" => NoteKind.Cancelled,
        _ => NoteKind.Unknown,
    };

    private string? Key(string entry) => FrontMatter[entry] is { } found ? PersonKey.Of(found.Value) : null;
}

/// <summary>What kind of meeting a note records.</summary>
public enum NoteKind
{
    /// <summary>A one-to-one.</summary>
    OneOnOne,

    /// <summary>A meeting with the manager's manager.</summary>
    SkipLevel,

    /// <summary>What the manager proposes for a talent review.</summary>
    Review,

    /// <summary>A meeting that was not held.</summary>
    Cancelled,

    /// <summary>A kind that the format does not have.</summary>
    Unknown,
}

/// <summary>A note's file in a snapshot, read and parsed once, when it is first asked for. Safe to share between threads.</summary>
internal sealed class NoteFile(string path, Func<Note?> read)
{
    private readonly Lazy<Note?> note = new(read);

    public string Path => path;

    /// <summary>The note, or null where the file is gone.</summary>
    public Note? Note => note.Value;
}
