namespace NotesToolkit.Linting;

internal sealed record FixedText(SourceText Source, IReadOnlyList<RuleInfo> Rules);

/// <summary>Applies fixes until nothing changes. Every character outside an edit stays.</summary>
public static class Fixer
{
    /// <summary>More rounds than any chain of fixes needs; what has not settled by then never would.</summary>
    private const int MostRounds = 20;

    /// <summary>The files as the fixes leave them, by path. A fix whose finding still stands when its result is checked is not applied.</summary>
    internal static IReadOnlyDictionary<string, FixedText> Fix(
        Func<IReadOnlyDictionary<string, SourceText>, LintRequest> open, bool withUnsafe, ICollection<Diagnostic>? refused = null)
    {
        Dictionary<string, FixedText> changed = new(StringComparer.Ordinal);
        HashSet<object> useless = [];
        LintContext? context = null;
        IReadOnlyList<Diagnostic> findings = Check(changed);
        for (int round = 0; round < MostRounds; round++)
        {
            (FixedText File, Diagnostic[] Mended)[] next =
                [.. Apply(findings.Where(finding => finding.Fix is { } fix && !useless.Contains(KeyOf(finding))
                    && (withUnsafe || (fix.IsSafe && !(IsToBeFilled(fix) && context!.IsOld(fix.Target.Path))))))];
            if (next.Length == 0)
                break;

            Dictionary<string, FixedText> tried = new(changed, StringComparer.Ordinal);
            foreach ((FixedText file, _) in next)
            {
                string path = file.Source.Path;
                tried[path] = changed.TryGetValue(path, out FixedText? earlier) ? file with { Rules = [.. earlier.Rules.Union(file.Rules)] } : file;
            }

            IReadOnlyList<Diagnostic> left = Check(tried);
            Diagnostic[] standing = [.. StillThere(next, left)];
            foreach (Diagnostic finding in standing.Where(finding => useless.Add(KeyOf(finding))))
                refused?.Add(finding);

            if (standing.Length == 0)
                (changed, findings) = (tried, left);
        }

        return changed;

        IReadOnlyList<Diagnostic> Check(Dictionary<string, FixedText> texts)
        {
            LintRequest request = open(texts.ToDictionary(file => file.Key, file => file.Value.Source, StringComparer.Ordinal));
            context = request.Context;
            return Linter.Lint(request).Findings;
        }
    }

    private static bool IsToBeFilled(Fix fix) => fix.Edits.Any(edit => edit.NewText.Contains('‹', StringComparison.Ordinal));

    /// <summary>A text after some edits that do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, in any order.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        StringBuilder result = new(text.Length);
        int at = 0;
        foreach (TextEdit edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>What a finding is known by in another round: its rule, its line's words and its message.</summary>
    private static (string Rule, string Path, string Line, string Message) KeyOf(Diagnostic finding) =>
        (finding.Rule.Id, finding.Source.Path, finding.LineText.Trim(), finding.Message);

    private static IEnumerable<Diagnostic> StillThere((FixedText File, Diagnostic[] Mended)[] applied, IReadOnlyList<Diagnostic> left)
    {
        HashSet<(RuleInfo, string, string, int)> found =
            [.. left.Select(finding => (finding.Rule, finding.Source.Path, finding.Message, finding.Line))];
        return
            from finding in applied.SelectMany(file => file.Mended)
            where !IsToBeFilled(finding.Fix!)
            let path = finding.Source.Path
            let file = applied.FirstOrDefault(file => file.File.Source.Path == path)
            let line = file.File is null ? finding.Line : LineAfter(finding, file.File.Source, file.Mended.SelectMany(mended => mended.Fix!.Edits))
            where found.Contains((finding.Rule, path, finding.Message, line))
            select finding;
    }

    private static int LineAfter(Diagnostic finding, SourceText after, IEnumerable<TextEdit> edits)
    {
        int start = finding.Source.GetLine(finding.Line).Start;
        int moved = start + edits.Where(edit => edit.Span.Start < start).Sum(edit => edit.NewText.Length - edit.Span.Length);
        return after.GetLineNumber(Math.Clamp(moved, 0, after.Text.Length));
    }

    /// <summary>The files that some fixes change. Of fixes that collide the first is applied; the others come again in the next round.</summary>
    private static IEnumerable<(FixedText File, Diagnostic[] Mended)> Apply(IEnumerable<Diagnostic> findings)
    {
        foreach (IGrouping<string, Diagnostic> file in findings
            .Where(finding => finding.Fix!.Target.Defect is null).GroupBy(finding => finding.Fix!.Target.Path, StringComparer.Ordinal))
        {
            TakenEdits taken = new();
            Diagnostic[] mended = [.. file.Where(finding => taken.TryTake(finding.Fix!))];
            SourceText target = file.First().Fix!.Target;
            string text = Apply(target.Text, taken.InOrder);
            if (text != target.Text)
                yield return (new(target.WithText(text), [.. mended.Select(finding => finding.Rule).Distinct()]), mended);
        }
    }
}

/// <summary>The edits of one file that are to be applied together.</summary>
internal sealed class TakenEdits
{
    private readonly List<TextEdit> edits = [];

    /// <summary>The edits in the order of the text; fields that are put in at one place stand there in the order of their ranks.</summary>
    public IReadOnlyList<TextEdit> InOrder =>
    [
        .. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End)
            .ThenBy(edit => edit.Span.IsEmpty ? FieldText.RankOfFirst(edit.NewText) : 0),
    ];

    /// <summary>Takes the edits of a fix, all of them or, where one collides with an edit that is taken already, none.</summary>
    public bool TryTake(Fix fix)
    {
        if (fix.Edits.Any(edit => edits.Exists(taken => Collide(taken.Span, edit.Span))))
            return false;

        edits.AddRange(fix.Edits);
        return true;
    }

    /// <summary>Insertions at one place keep their order; an insertion inside or at the edge of a replacement waits.</summary>
    private static bool Collide(TextSpan taken, TextSpan edit) =>
        taken.Start <= edit.End && edit.Start <= taken.End && (taken.IsEmpty != edit.IsEmpty || taken.Overlaps(edit));
}
