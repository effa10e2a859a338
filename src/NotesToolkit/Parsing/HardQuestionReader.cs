namespace NotesToolkit.Parsing;

/// <summary>Reads whether the hard question was asked, and what was answered.</summary>
internal static partial class HardQuestionReader
{
    private const string Emphasis = " *_";

    /// <summary>What rules, underlines and fences are made of, which say nothing.</summary>
    private static readonly SearchValues<char> Strokes = SearchValues.Create("-=*_`~ \t");

    public static HardQuestion? Read(SourceText source, IReadOnlyList<Section> sections, Vocabulary vocabulary) =>
        sections.Where(section => section.Kind == SectionKind.HardQuestion).Select(section => ReadSection(source, section, vocabulary))
            .MaxBy(found => found.Outcome);

    private static HardQuestion ReadSection(SourceText source, Section section, Vocabulary vocabulary)
    {
        TextSpan question = vocabulary.IsQuestion(section.Name) ? section.Heading : default;
        List<TextSpan> answer = [];
        TextSpan? skipped = null;
        foreach (TextSpan line in Lines(source, section))
        {
            ReadOnlySpan<char> text = source.Read(line);
            if (vocabulary.IsQuestion(text))
                question = line;
            else if (Honest().IsMatch(text))
                skipped ??= Placeholders.IsPlaceholder(Honest().Replace(source.Slice(line), string.Empty).Trim(Emphasis)) ? null : line;
            else if (!Placeholders.IsPlaceholder(text) && !Nothing().IsMatch(text))
                answer.Add(line);
        }

        if (skipped is { } reason)
            return new(section, HardQuestionOutcome.Skipped, question, source.Slice(reason), reason);

        TextSpan span = answer.Count == 0 ? new(section.Span.End, 0) : TextSpan.FromBounds(answer[0].Start, answer[^1].End);
        HardQuestionOutcome outcome = question == default ? HardQuestionOutcome.NotAsked
            : answer.Count == 0 ? HardQuestionOutcome.NoAnswer
            : HardQuestionOutcome.Answered;
        return new(section, outcome, question, string.Join(' ', answer.Select(source.Slice)), span);
    }

    /// <summary>The texts of a section's lines, without quote signs and list markers, outside comments.</summary>
    private static IEnumerable<TextSpan> Lines(SourceText source, Section section)
    {
        int next = section.Heading.End;
        while (next < section.Span.End)
        {
            int open = source.Text.IndexOf("<!--", next, section.Span.End - next, StringComparison.Ordinal);
            TextSpan part = TextSpan.FromBounds(next, open < 0 ? section.Span.End : open);
            foreach (TextSpan line in source.LinesOf(part).Select(source.GetLine))
            {
                if (Text(source, Math.Max(line.Start, part.Start), Math.Min(line.End, part.End)) is { IsEmpty: false } text)
                    yield return text;
            }

            int close = open < 0 ? -1 : source.Text.IndexOf("-->", open, StringComparison.Ordinal);
            next = close < 0 ? section.Span.End : close + 3;
        }
    }

    private static TextSpan Text(SourceText source, int start, int end)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(start..end);
        int indent = LinePrefix.All(text);
        text = text[indent..].TrimEnd();
        return new(start + indent, text.ContainsAnyExcept(Strokes) ? text.Length : 0);
    }

    [GeneratedRegex(@"^[*_]*(not asked|no answer)[*_]*(\s*[:,;(]|\s+[–—-]+\s|\s+because\b)[*_]*", AnyCase)]
    private static partial Regex Honest();

    /// <summary>A line that only says that nobody asked or answered, and not why, or says nothing: <c>not asked</c>, <c>n/a</c>, <c>?</c>.</summary>
    [GeneratedRegex(
        @"^[*_]*(((it |I |we )?((was )?(not|never) (asked|answered)|(didn['’]t|did not|forgot to) (get to )?ask)( (it|this))?"
        + @"|(was )?skipped( (it|this))?|unanswered)( today| this time)?|no answer( yet)?|(we )?ran out of time|n/a|none|x|\p{P}+)[*_.!?]*$",
        AnyCase)]
    private static partial Regex Nothing();
}
