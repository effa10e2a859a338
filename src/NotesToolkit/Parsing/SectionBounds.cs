namespace NotesToolkit.Parsing;

/// <summary>Finds where sections begin: at level-2 headings, where private text opens, and, where there is no such heading, at lower ones.</summary>
internal sealed class SectionBounds
{
    private const int SectionLevel = 2;
    private const int BoldLevel = 5;

    private readonly SourceText source;
    private readonly MarkdownBlocks blocks;
    private readonly Vocabulary vocabulary;
    private readonly SpanSet hidden;
    private readonly SortedDictionary<int, Section> begun = [];
    private readonly List<MisplacedHeading> misplaced = [];

    public SectionBounds(SourceText source, int start, MarkdownBlocks blocks, Vocabulary vocabulary)
    {
        this.source = source;
        this.blocks = blocks;
        this.vocabulary = vocabulary;
        Section[] headings = [.. blocks.Blocks.Where(block => block.Level == SectionLevel).Select(block => At(block.Span.Start))];
        hidden = PrivateSections.Find(source, start, Array.ConvertAll(headings, heading => heading.Heading.Start), vocabulary);
        SectionKind first = new NoteName(source.Path).IsNext ? SectionKind.Priorities : SectionKind.Other;
        Add(new(first, string.Empty, new(start, 0), default));
        foreach (Section heading in headings.Where(heading => !hidden.Contains(heading.Heading.Start)))
            Add(heading);

        foreach (TextSpan span in hidden)
            Add(At(span.Start) with { Kind = SectionKind.Private, Name = string.Empty });

        AddLower();
        foreach ((TextSpan span, bool isQuoted) in blocks.NestedHeadings)
            Misplace(At(span.Start), isQuoted ? "a quote" : "a list", span.Start);
    }

    /// <summary>The sections, in order, with what is not read of them yet: where they end, and what is in them.</summary>
    public IReadOnlyCollection<Section> All => begun.Values;

    /// <summary>The headings of sections that are where they begin none.</summary>
    public IReadOnlyList<MisplacedHeading> Misplaced => misplaced.FindAll(heading => begun.Values.All(section => section.Kind != heading.Kind));

    /// <summary>Adds a section in its place; of two at one place the later one counts.</summary>
    private void Add(Section section) => begun[section.Heading.Start] = section;

    private void AddLower()
    {
        Section[] upper = [.. begun.Values];
        HashSet<SectionKind> written = [.. upper.Select(section => section.Kind)];
        Section? open = null;
        int openLevel = 0;
        foreach (MarkdownBlocks.TopLevel block in blocks.Blocks)
        {
            int level = block.IsParagraph && IsBold(block.Span) ? BoldLevel : block.Level;
            if (level is 0 or SectionLevel)
            {
                open = level == 0 ? open : null;
                continue;
            }

            Section heading = At(block.Span.Start);
            bool isHidden = hidden.Contains(block.Span.Start);
            if (open is not null && (isHidden || level <= openLevel))
            {
                if (!isHidden)
                    Add(heading with { Kind = SectionKind.Other });

                open = null;
            }

            if (heading.Kind is SectionKind.Other or SectionKind.Private || written.Contains(heading.Kind))
                continue;

            Section within = open ?? upper[Math.Max(1, upper.FirstWhere(section => section.Heading.Start > block.Span.Start)) - 1];
            bool isClosed = within.Kind is SectionKind.Private or SectionKind.HardQuestion;
            if (level < SectionLevel || isClosed)
            {
                Misplace(heading, isClosed ? within.Kind.Title() : string.Empty, within.Heading.Start);
            }
            else
            {
                Add(heading);
                (open, openLevel) = (heading, level);
            }
        }
    }

    private void Misplace(Section heading, string under, int place)
    {
        if (heading.Kind is not (SectionKind.Other or SectionKind.Private))
            misplaced.Add(new(heading.Kind, heading.Heading, under, source.GetLineNumber(place)));
    }

    private Section At(int offset)
    {
        TextSpan line = source.GetLine(source.GetLineNumber(offset));
        ReadOnlySpan<char> name = source.Text.AsSpan(offset, line.End - offset).Trim().TrimStart('#').Trim();
        ReadOnlySpan<char> bare = name.TrimEnd('#');
        name = bare.Length < name.Length && (bare.Length == 0 || char.IsWhiteSpace(bare[^1])) ? bare.TrimEnd() : name;
        return new(vocabulary.KindOf(name), vocabulary.NameOf(name), line, default);
    }

    private bool IsBold(TextSpan paragraph)
    {
        ReadOnlySpan<char> text = source.Read(paragraph).Trim().TrimEnd(": ");
        return text.Length > 4 && (text.StartsWith("**") || text.StartsWith("__")) && text.EndsWith(text[..2])
            && !text[2..^2].Contains(text[..2], StringComparison.Ordinal) && !text.ContainsAny('\n', '\r');
    }
}
