using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Parsing;

/// <summary>Reads whether the hard question was asked, and what was answered.</summary>
internal static partial class HardQuestionReader
{
    /// <summary>The hard question of a note, or null where it has no such section.</summary>
    /// <param name="source">The note's text.</param>
    /// <param name="sections">The note's sections.</param>
    /// <param name="vocabulary">The configured questions.</param>
    public static HardQuestion? Read(SourceText source, IReadOnlyList<Section> sections, Vocabulary vocabulary)
    {
        HardQuestion? best = null;
        foreach (Section section in sections.Where(section => section.Kind == SectionKind.HardQuestion))
        {
            HardQuestion found = ReadSection(source, section, vocabulary);
            best = best is null || found.Outcome > best.Outcome ? found : best;
        }

        return best;
    }

    private static HardQuestion ReadSection(SourceText source, Section section, Vocabulary vocabulary)
    {
        TextSpan question = vocabulary.IsQuestion(section.Name) ? section.Heading : default;
        List<TextSpan> answer = [];
        TextSpan? skipped = null;
        foreach (TextSpan line in Lines(source, section))
        {
            string text = source.Slice(line);
            if (vocabulary.IsQuestion(text))
            {
                question = line;
            }
            else if (Honest().IsMatch(text))
            {
                skipped ??= Placeholders.IsPlaceholder(Honest().Replace(text, string.Empty)) ? null : line;
            }
            else if (!Placeholders.IsPlaceholder(text))
            {
                answer.Add(line);
            }
        }

        if (skipped is { } reason)
        {
            return new(section, HardQuestionOutcome.Skipped, question, source.Slice(reason), reason);
        }

        TextSpan span = answer.Count == 0 ? new(section.Span.End, 0) : TextSpan.FromBounds(answer[0].Start, answer[^1].End);
        HardQuestionOutcome outcome = question == default ? HardQuestionOutcome.NotAsked
            : answer.Count == 0 ? HardQuestionOutcome.NoAnswer
            : HardQuestionOutcome.Answered;
        return new(section, outcome, question, string.Join(' ', answer.Select(source.Slice)), span);
    }

    /// <summary>The texts of a section's lines, without quote signs and list markers, outside comments.</summary>
    private static IEnumerable<TextSpan> Lines(SourceText source, Section section)
    {
        int end = section.Span.End;
        int commentEnd = 0;
        for (int line = source.GetLineNumber(section.Heading.End) + 1; line <= source.LineCount && source.GetLine(line).Start < end; line++)
        {
            TextSpan at = source.GetLine(line);
            if (at.End <= commentEnd)
            {
                continue;
            }

            ReadOnlySpan<char> text = source.Text.AsSpan(at.Start, at.Length);
            int indent = LinePrefix.All(text);
            if (text[indent..].StartsWith("<!--"))
            {
                int close = source.Text.IndexOf("-->", at.Start + indent, StringComparison.Ordinal);
                commentEnd = close < 0 ? end : close + 3;
                continue;
            }

            TextSpan span = new(at.Start + indent, text[indent..].TrimEnd().Length);
            if (!span.IsEmpty)
            {
                yield return span;
            }
        }
    }

    [GeneratedRegex(@"^(not asked|no answer)\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Honest();
}
