namespace NotesToolkit.Parsing;

/// <summary>
/// Finds where the sections of a body begin: at level-2 headings, where private text opens, and, for sections that have no such heading, at lower
/// ones.
/// </summary>
internal sealed class SectionBounds
{
    private const int SectionLevel = 2;
    private const int BoldLevel = 5;

    private static readonly Comparer<Bound> ByStart = Comparer<Bound>.Create((left, right) => left.Start.CompareTo(right.Start));

    private readonly SourceText source;
    private readonly MarkdownBlocks blocks;
    private readonly Vocabulary vocabulary;
    private readonly SpanSet hidden;
    private readonly List<Bound> bounds = [];
    private readonly List<MisplacedHeading> misplaced = [];

    public SectionBounds(SourceText source, int start, MarkdownBlocks blocks, Vocabulary vocabulary)
    {
        this.source = source;
        this.blocks = blocks;
        this.vocabulary = vocabulary;
        Bound[] headings = [.. blocks.Blocks.Where(block => block.Level == SectionLevel).Select(block => At(block.Span.Start))];
        hidden = PrivateSections.Find(source, start, Array.ConvertAll(headings, heading => heading.Start), vocabulary);
        Add(new(start, new(start, 0), string.Empty, new NoteName(source.Path).IsNext ? SectionKind.Priorities : SectionKind.Other));
        foreach (Bound heading in headings)
        {
            if (!hidden.Contains(heading.Start))
                Add(heading);
        }

        foreach (TextSpan span in hidden)
            Add(At(span.Start) with { Kind = SectionKind.Private, Name = string.Empty });

        AddLower();
        foreach ((TextSpan span, bool isQuoted) in blocks.NestedHeadings)
            Misplace(At(span.Start), isQuoted ? "a quote" : "a list", span.Start);
    }

    internal sealed record Bound(int Start, TextSpan Heading, string Name, SectionKind Kind);

    /// <summary>The beginnings, in order.</summary>
    public IReadOnlyList<Bound> All => bounds;

    /// <summary>The headings of sections that are where they begin none.</summary>
    public IReadOnlyList<MisplacedHeading> Misplaced => misplaced.FindAll(heading => !bounds.Exists(bound => bound.Kind == heading.Kind));

    /// <summary>Adds a beginning in its place; of two at one place the later one counts.</summary>
    private void Add(Bound bound)
    {
        int place = bounds.BinarySearch(bound, ByStart);
        if (place >= 0)
            bounds[place] = bound;
        else
            bounds.Insert(~place, bound);
    }

    private void AddLower()
    {
        Bound[] upper = [.. bounds];
        HashSet<SectionKind> written = [.. upper.Select(bound => bound.Kind)];
        Bound? open = null;
        int openLevel = 0;
        foreach (MarkdownBlocks.TopLevel block in blocks.Blocks)
        {
            int level = block.Kind == MarkdownBlocks.BlockKind.Paragraph && IsBold(block.Span) ? BoldLevel : block.Level;
            if (level == 0)
                continue;

            if (level == SectionLevel)
            {
                open = null;
                continue;
            }

            bool isHidden = hidden.Contains(block.Span.Start);
            if (open is not null && (isHidden || level <= openLevel))
            {
                if (!isHidden)
                    Add(At(block.Span.Start) with { Kind = SectionKind.Other });

                open = null;
            }

            Bound heading = At(block.Span.Start);
            if (heading.Kind is SectionKind.Other or SectionKind.Private || written.Contains(heading.Kind))
                continue;

            Bound within = open ?? upper[Math.Max(1, upper.FirstWhere(bound => bound.Start > block.Span.Start)) - 1];
            if (level < SectionLevel || within.Kind is SectionKind.Private or SectionKind.HardQuestion)
            {
                Misplace(heading, within.Kind == SectionKind.Private
                    ? "Private"
                    : within.Kind == SectionKind.HardQuestion
                    ? "Hard question"
                    : string.Empty, within.Start);
            }
            else
            {
                Add(heading);
                (open, openLevel) = (heading, level);
            }
        }
    }

    private void Misplace(Bound heading, string under, int place)
    {
        if (heading.Kind is not (SectionKind.Other or SectionKind.Private))
            misplaced.Add(new(heading.Kind, heading.Heading, under, source.GetLineNumber(place)));
    }

    private Bound At(int offset)
    {
        TextSpan line = source.GetLine(source.GetLineNumber(offset));
        ReadOnlySpan<char> name = source.Text.AsSpan(offset, line.End - offset).Trim().TrimStart('#').Trim();
        ReadOnlySpan<char> bare = name.TrimEnd('#');
        name = bare.Length < name.Length && (bare.Length == 0 || char.IsWhiteSpace(bare[^1])) ? bare.TrimEnd() : name;
        return new(line.Start, line, vocabulary.NameOf(name), vocabulary.KindOf(name));
    }

    /// <summary>Whether a paragraph is a line of bold text and no more.</summary>
    private bool IsBold(TextSpan paragraph)
    {
        ReadOnlySpan<char> text = source.Read(paragraph).Trim().TrimEnd(": ");
        return text.Length > 4 && (text.StartsWith("**") || text.StartsWith("__")) && text.EndsWith(text[..2])
            && !text[2..^2].Contains(text[..2], StringComparison.Ordinal) && !text.ContainsAny('\n', '\r');
    }
}
