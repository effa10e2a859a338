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
        foreach (TextSpan line in source.LinesOf(section.Span).Skip(1).Select(line => TextOf(source, source.GetLine(line))))
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
        return new(section, outcome, question, VisibleText.Fold(string.Join(' ', answer.Select(source.Slice))), span);
    }

    /// <summary>The text of a line, without quote signs and list markers; empty where it says nothing.</summary>
    private static TextSpan TextOf(SourceText source, TextSpan line)
    {
        ReadOnlySpan<char> text = source.Read(line);
        int indent = LinePrefix.All(text);
        text = text[indent..].TrimEnd();
        return new(line.Start + indent, text.ContainsAnyExcept(Strokes) ? text.Length : 0);
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
