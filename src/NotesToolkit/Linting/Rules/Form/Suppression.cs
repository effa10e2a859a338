namespace NotesToolkit.Linting.Rules;

internal sealed class Suppression() : NoteRule(Kind)
{
    internal static readonly RuleInfo Kind = Warning("NT014", "suppression", Fixability.Safe);

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        IEnumerable<TextSpan> head = note.FrontMatter.Span.IsEmpty ? [] : note.Source.LinesOf(note.FrontMatter.Span).Select(note.Source.GetLine);
        foreach (TextSpan line in head.Where(line => SuppressionComment.IsOne(note.Source.Slice(line).Trim())))
            yield return Found(note, line, "in the front matter a suppression is no comment, and suppresses nothing. Put it below the closing ---.");

        foreach (SuppressionComment comment in SuppressionComment.Of(note))
        {
            if (!comment.HasReason || comment.Names.Count == 0)
            {
                yield return Found(note, comment.Span, "a suppression needs a rule and a reason, and suppresses nothing without. "
                    + "Write <!-- notes: off RULE -- reason -->.");
                continue;
            }

            foreach (TextSpan name in comment.Names.Where(name => RuleList.Find(note.Source.Slice(name)) is null))
            {
                string? meant = RuleList.Nearest(note.Source.Slice(name));
                yield return Found(note, name, $"there is no such rule. {(meant is null ? "`notes rules` lists them." : $"Did you mean {meant}?")}");
            }
        }
    }

    internal static IEnumerable<Diagnostic> Unused(SourceText source, SuppressionComment comment, IReadOnlyList<TextSpan> idle)
    {
        if (idle.Count > 0 && idle.Count == comment.Names.Count)
            return [FoundUnused(source, comment.Span, comment.ToRemove(source))];

        return idle.Select(name => FoundUnused(source, name, WithComma(comment.Names, name)));
    }

    private static Diagnostic FoundUnused(SourceText source, TextSpan span, TextSpan removed) => new(
        Kind, Kind.Severity, source, span, "this suppresses nothing. Remove it.", Fix.Safe(source, new TextEdit(removed, string.Empty)));

    private static TextSpan WithComma(IReadOnlyList<TextSpan> names, TextSpan name)
    {
        int at = names.ToList().IndexOf(name);
        return at + 1 < names.Count
            ? TextSpan.FromBounds(name.Start, names[at + 1].Start)
            : TextSpan.FromBounds(names[at - 1].End, name.End);
    }
}
