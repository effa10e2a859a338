namespace NotesToolkit.Linting.Rules;

internal sealed class Suppression() : NoteRule(Kind)
{
    internal static readonly RuleInfo Kind = Warning("NT014", "suppression", Fixability.Safe);

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        IEnumerable<TextSpan> head = note.FrontMatter.Span.IsEmpty ? [] : note.Source.LinesOf(note.FrontMatter.Span).Select(note.Source.GetLine);
        return head.Where(line => SuppressionComment.IsOne(note.Source.Slice(line).Trim()))
            .Select(line => Found(
                note, line, "in the front matter a suppression is no comment, and suppresses nothing. Put it below the closing ---."))
            .Concat(SuppressionComment.Of(note).SelectMany(comment => comment is { HasReason: true, Names.Count: > 0 }
                ? comment.Names.Where(name => RuleList.Find(note.Source.Slice(name)) is null).Select(name => FoundUnknown(note, name))
                : [Found(note, comment.Span, "a suppression needs a rule and a reason, and suppresses nothing without. "
                    + "Write <!-- notes: off RULE -- reason -->.")]));
    }

    internal static IEnumerable<Diagnostic> Unused(SourceText source, SuppressionComment comment, IReadOnlyList<TextSpan> idle) =>
        from place in idle.Count == comment.Names.Count ? [comment.Span] : idle
        let removed = place == comment.Span ? comment.ToRemove(source) : WithComma(comment.Names, place)
        let fix = Fix.Safe(source, new TextEdit(removed, string.Empty))
        select new Diagnostic(Kind, Kind.Severity, source, place, "this suppresses nothing. Remove it.", fix);

    private Diagnostic FoundUnknown(Note note, TextSpan name) => Found(note, name, "there is no such rule. "
        + (RuleList.Nearest(note.Source.Slice(name)) is { } meant ? $"Did you mean {meant}?" : "`notes rules` lists them."));

    private static TextSpan WithComma(IReadOnlyList<TextSpan> names, TextSpan name)
    {
        int at = names.ToList().IndexOf(name);
        return at + 1 < names.Count
            ? TextSpan.FromBounds(name.Start, names[at + 1].Start)
            : TextSpan.FromBounds(names[at - 1].End, name.End);
    }
}
