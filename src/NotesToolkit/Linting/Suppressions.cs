using NotesToolkit.Configuration;
using NotesToolkit.Linting.Rules;

namespace NotesToolkit.Linting;

/// <summary>Leaves out what a comment <c>notes: off RULE -- reason</c> suppresses, and reports one that suppresses nothing.</summary>
internal static class Suppressions
{
    /// <summary>The findings that no comment suppresses.</summary>
    public static IEnumerable<Diagnostic> Apply(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        HashSet<Diagnostic> left = new(findings, ReferenceEqualityComparer.Instance);
        ILookup<(string Path, RuleInfo Rule), Diagnostic> known = findings.ToLookup(finding => (finding.Source.Path, finding.Rule));
        IEnumerable<Note> notes = request.Files.Select(file => file.Note).OfType<Note>().Where(note => note.IsReadable)
            .Concat(request.Agendas.Select(file => file.Note).OfType<Note>());
        foreach (Note note in notes.Where(note => note.Comments.Count > 0))
        {
            SuppressionComment[] comments = [.. SuppressionComment.Of(note).Where(comment => comment.HasReason)];
            List<Diagnostic> unused = [];
            foreach (SuppressionComment comment in comments)
            {
                List<TextSpan> idle = [];
                foreach (TextSpan name in comment.Names)
                {
                    if (RuleList.Find(note.Source.Slice(name)) is not { } rule)
                        continue;

                    Diagnostic[] covered = [.. known[(note.Path, rule.Info)].Where(finding => Covers(comment, finding, note))];
                    left.ExceptWith(covered);
                    if (covered.Length == 0 && WasAsked(rule, note, request))
                        idle.Add(name);
                }

                unused.AddRange(Suppression.Unused(note.Source, comment, idle));
            }

            if (request.Asks(Suppression.Kind))
                left.UnionWith(unused.Where(finding => !comments.Any(comment => comment.IsOf(finding.Rule, note) && Covers(comment, finding, note))));
        }

        return left;
    }

    /// <summary>Whether a finding begins in what a comment covers. What the note was before is so in a whole file only.</summary>
    private static bool Covers(SuppressionComment comment, Diagnostic finding, Note note) => comment.Reach.Length == note.Source.Text.Length
        || (ReferenceEquals(finding.Source, note.Source) && finding.Span.Start >= comment.Reach.Start && finding.Span.Start <= comment.Reach.End);

    /// <summary>Rules over changes and over the team find in some runs and not in others; so what suppresses them is never idle.</summary>
    private static bool WasAsked(Rule rule, Note note, LintRequest request) =>
        rule is NoteRule and not Suppression
        && request.Asks(rule.Info)
        && Linter.Reads(rule.Info, note)
        && RuleSettings.Weigh(request.Context.Configuration, rule.Info, note.Path, rule.Info.Severity) != Severity.Off;
}

/// <summary>A comment <c>notes: off NAME[, NAME] -- reason</c>, and what it covers.</summary>
internal sealed partial record SuppressionComment(TextSpan Span, IReadOnlyList<TextSpan> Names, bool HasReason, TextSpan Reach)
{
    public static IEnumerable<SuppressionComment> Of(Note note) =>
        from span in note.Comments
        let match = Form().Match(note.Source.Slice(span))
        where match.Success
        let names = match.Groups["name"].Captures.Select(name => new TextSpan(span.Start + name.Index, name.Length))
        select new SuppressionComment(span, [.. names], !Placeholders.IsPlaceholder(match.Groups["reason"].Value), ReachOf(span, note));

    public bool IsOf(RuleInfo rule, Note note) => Names.Any(name => RuleList.Is(rule, note.Source.Slice(name)));

    /// <summary>Above the first heading the whole file, else the next line that is no suppression, with all of an item that begins there.</summary>
    private static TextSpan ReachOf(TextSpan comment, Note note)
    {
        SourceText source = note.Source;
        if (comment.Start < note.FirstHeading)
            return new(0, source.Text.Length);

        int line = source.GetLineNumber(comment.End);
        bool isBeforeText = !source.Text.AsSpan(comment.End, source.GetLine(line).End - comment.End).IsWhiteSpace();
        while (!isBeforeText && line < source.LineCount)
        {
            string next = source.Slice(source.GetLine(++line)).Trim();
            isBeforeText = next.Length > 0 && !Form().IsMatch(next);
        }

        TextSpan reach = source.GetLine(line);
        Item? item = note.Sections.SelectMany(section => section.Items).FirstOrDefault(item => source.GetLineNumber(item.Span.Start) == line);

        // Other suppressions may stand between, and one of this rule is about them.
        return TextSpan.FromBounds(Math.Min(comment.End, reach.Start), Math.Max(reach.End, item?.Span.End ?? 0));
    }

    /// <summary>The comment, with its line where it stands there alone.</summary>
    public TextSpan ToRemove(SourceText source)
    {
        TextSpan lines = source.WholeLines(Span);
        return source.Slice(lines).Trim().Length == Span.Length ? lines : Span;
    }

    [GeneratedRegex(
        @"^<!--\s*notes:\s*off\b((\s+|\s*,\s*)(?<name>(?!--)[^\s,]+))*(\s+--(?<reason>[\s\S]*?))?\s*-->$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
