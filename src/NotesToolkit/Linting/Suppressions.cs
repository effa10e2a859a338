using NotesToolkit.Configuration;
using NotesToolkit.Linting.Rules;

namespace NotesToolkit.Linting;

/// <summary>Leaves out what a comment <c>notes: off RULE -- reason</c> suppresses, and reports one that suppresses nothing.</summary>
internal static class Suppressions
{
    public static IEnumerable<Diagnostic> Apply(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        HashSet<Diagnostic> left = new(findings, ReferenceEqualityComparer.Instance);
        ILookup<string, Diagnostic> byPath = findings.ToLookup(finding => finding.Source.Path, StringComparer.Ordinal);
        IEnumerable<Note> notes = request.Files.Select(file => file.Note).OfType<Note>().Where(note => note.IsReadable).Concat(request.Agendas);
        foreach (Note note in notes.Where(note => note.Comments.Count > 0))
            left.UnionWith(ApplyTo(note, byPath[note.Path], left, request));

        return left;
    }

    /// <summary>Takes out what the comments of a note suppress, and gives what is to be said of those that suppress nothing.</summary>
    private static IEnumerable<Diagnostic> ApplyTo(Note note, IEnumerable<Diagnostic> findings, HashSet<Diagnostic> left, LintRequest request)
    {
        SuppressionComment[] comments = [.. SuppressionComment.Of(note).Where(comment => comment.HasReason)];
        if (comments.Length == 0)
            return [];

        (SuppressionComment Comment, TextSpan Reach, TextSpan Name, Rule? Rule)[] covers =
        [
            .. from cover in Reaches(note, comments)
               from name in cover.Comment.Names
               select (cover.Comment, cover.Reach, name, RuleList.Find(note.Source.Slice(name))),
        ];
        Dictionary<RuleInfo, Diagnostic[]> byRule =
            findings.OrderBy(finding => finding.Span.Start).GroupBy(finding => finding.Rule).ToDictionary(same => same.Key, same => same.ToArray());

        // Thousands of comments may cover the same findings.
        HashSet<(TextSpan, Rule?)> used = [];
        foreach ((_, TextSpan reach, _, Rule? rule) in covers.Where(cover => cover.Rule is not null).DistinctBy(cover => (cover.Reach, cover.Rule)))
        {
            Diagnostic[] covered = [.. Covered(reach, byRule.GetValueOrDefault(rule!.Info, []), note.Source)];
            left.ExceptWith(covered);
            if (covered.Length > 0)
                used.Add((reach, rule));
        }

        Diagnostic[] unused = !request.Asks(Suppression.Kind) ? [] :
        [
            .. from same in covers.GroupBy(cover => cover.Comment)
               let idle = same.Where(cover => !used.Contains((cover.Reach, cover.Rule)) && WasAsked(cover.Rule, note, request))
               from finding in Suppression.Unused(note.Source, same.Key, [.. idle.Select(cover => cover.Name)])
               orderby finding.Span.Start
               select finding,
        ];
        return unused.Except(covers.Where(cover => cover.Rule is Suppression).Select(cover => cover.Reach).Distinct()
            .SelectMany(reach => Covered(reach, unused, note.Source)));
    }

    /// <summary>What comments cover: above the first heading the whole file, else the next line, with all of an item that begins there.</summary>
    private static IEnumerable<(SuppressionComment Comment, TextSpan Reach)> Reaches(Note note, IEnumerable<SuppressionComment> comments)
    {
        SourceText source = note.Source;
        ILookup<int, Item> items = note.Sections.SelectMany(section => section.Items).ToLookup(item => source.GetLineNumber(item.Span.Start));
        int[] texts =
        [
            .. Enumerable.Range(1, source.LineCount)
                .Where(line => source.Slice(source.GetLine(line)).Trim() is { Length: > 0 } text && !SuppressionComment.IsOne(text)),
        ];
        foreach (SuppressionComment comment in comments)
        {
            int end = comment.Span.End;
            int line = source.GetLineNumber(end);
            bool isBeforeText = !source.Text.AsSpan(end, source.GetLine(line).End - end).IsWhiteSpace();
            int reached = isBeforeText ? line : texts.Skip(texts.FirstWhere(text => text > line)).FirstOrDefault(source.LineCount);

            // Other suppressions may be between, and one of this rule is about them.
            int last = Math.Max(source.GetLine(reached).End, items[reached].FirstOrDefault()?.Span.End ?? 0);
            yield return (comment, comment.Span.Start < note.FirstHeading ? new(0, source.Text.Length)
                : TextSpan.FromBounds(Math.Min(end, source.GetLine(reached).Start), last));
        }
    }

    /// <summary>Those that begin in a part of a text, in their order; what is found in the earlier version only the whole file covers.</summary>
    private static IEnumerable<Diagnostic> Covered(TextSpan reach, Diagnostic[] findings, SourceText source) =>
        reach.Length == source.Text.Length ? findings
        : findings[findings.FirstWhere(finding => finding.Span.Start >= reach.Start)..findings.FirstWhere(finding => finding.Span.Start > reach.End)]
            .Where(finding => ReferenceEquals(finding.Source, source));

    /// <summary>Rules over changes and over the team find in some runs and not in others; so what suppresses them is never idle.</summary>
    private static bool WasAsked(Rule? rule, Note note, LintRequest request) =>
        rule is NoteRule and not Suppression
        && request.Asks(rule.Info)
        && rule.Info.Reads(note)
        && rule.Info.Weigh(request.Context.Configuration, note.Path, rule.Info.Severity) != Severity.Off;
}

/// <summary>A comment <c>notes: off NAME[, NAME] -- reason</c>.</summary>
internal sealed partial record SuppressionComment(TextSpan Span, IReadOnlyList<TextSpan> Names, bool HasReason)
{
    public static IEnumerable<SuppressionComment> Of(Note note) =>
        from span in note.Comments
        let match = Form().Match(note.Source.Slice(span))
        where match.Success
        let names = match.Groups["name"].Captures.Select(name => new TextSpan(span.Start + name.Index, name.Length))
        select new SuppressionComment(span, [.. names], !Placeholders.IsPlaceholder(match.Groups["reason"].Value));

    public static bool IsOne(string text) => Form().IsMatch(text);

    /// <summary>The comment, with its line where nothing else is on it.</summary>
    public TextSpan ToRemove(SourceText source) =>
        source.WholeLines(Span) is var lines && source.Slice(lines).Trim().Length == Span.Length ? lines : Span;

    [GeneratedRegex(@"^<!--\s*notes:\s*off\b((\s+|\s*,\s*)(?<name>(?!--)[^\s,]+))*(\s+--(?<reason>[\s\S]*?))?\s*-->$", AnyCase)]
    private static partial Regex Form();
}
