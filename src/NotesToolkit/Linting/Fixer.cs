namespace NotesToolkit.Linting;

internal sealed record FixedText(SourceText Source, IReadOnlyList<RuleInfo> Rules);

/// <summary>Applies fixes until nothing changes. Every character outside an edit stays.</summary>
public static class Fixer
{
    /// <summary>More rounds than any chain of fixes needs; what has not settled by then never would.</summary>
    private const int MostRounds = 20;

    /// <summary>The files as the fixes leave them, by path. A fix whose finding still holds when its result is checked is not applied.</summary>
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
            foreach (((SourceText source, IReadOnlyList<RuleInfo> rules), _) in next)
                tried[source.Path] = new(source, [.. changed.GetValueOrDefault(source.Path)?.Rules.Union(rules) ?? rules]);

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

    private static (string Rule, string Path, string Line, string Message) KeyOf(Diagnostic finding) =>
        (finding.Rule.Id, finding.Source.Path, finding.LineText.Trim(), finding.Message);

    /// <summary>The mended findings that are there again, where the edits have moved their lines. A placeholder is asked for by design.</summary>
    private static IEnumerable<Diagnostic> StillThere((FixedText File, Diagnostic[] Mended)[] applied, IReadOnlyList<Diagnostic> left)
    {
        HashSet<(RuleInfo, string, string, int)> found =
            [.. left.Select(finding => (finding.Rule, finding.Source.Path, finding.Message, finding.Line))];
        Dictionary<string, MovedText> files = applied.ToDictionary(
            file => file.File.Source.Path,
            file => new MovedText(file.File.Source, file.Mended.SelectMany(finding => finding.Fix!.Edits)),
            StringComparer.Ordinal);
        return
            from finding in applied.SelectMany(file => file.Mended)
            where !IsToBeFilled(finding.Fix!)
            let moved = files.GetValueOrDefault(finding.Source.Path)
            let line = moved?.After.GetLineNumber(moved.Of(finding.Source.GetLine(finding.Line).Start)) ?? finding.Line
            where found.Contains((finding.Rule, finding.Source.Path, finding.Message, line))
            select finding;
    }

    /// <summary>The files that some fixes change. Of fixes that collide the first is applied; the others come again in the next round.</summary>
    private static IEnumerable<(FixedText File, Diagnostic[] Mended)> Apply(IEnumerable<Diagnostic> findings)
    {
        foreach (IGrouping<string, Diagnostic> file in findings
            .Where(finding => finding.Fix!.Target.Defect is null).GroupBy(finding => finding.Fix!.Target.Path, StringComparer.Ordinal))
        {
            List<TextEdit> taken = [];
            Diagnostic[] mended = [.. file.Where(finding => TryTake(finding.Fix!.Edits, taken))];
            SourceText target = file.First().Fix!.Target;
            string text = Apply(target.Text, taken);
            if (text != target.Text)
                yield return (new(target.WithText(text), [.. mended.Select(finding => finding.Rule).Distinct()]), mended);
        }
    }

    /// <summary>Takes the edits of a fix, in the text's order: all of them or, where one collides with an edit that is taken already, none.</summary>
    private static bool TryTake(IReadOnlyList<TextEdit> edits, List<TextEdit> taken)
    {
        bool areFree = !edits.Any(edit => taken.Skip(taken.FirstWhere(other => other.Span.End >= edit.Span.Start))
            .TakeWhile(other => other.Span.Start <= edit.Span.End)

            // Insertions at one place keep their order; an insertion inside or at the edge of a replacement waits.
            .Any(other => other.Span.IsEmpty != edit.Span.IsEmpty || other.Span.Overlaps(edit.Span)));
        foreach (TextEdit edit in areFree ? edits : [])
            taken.Insert(taken.FirstWhere(other => Place(other).CompareTo(Place(edit)) > 0), edit);

        return areFree;
    }

    /// <summary>Fields that are put in at one place are in the order of their ranks.</summary>
    private static (int Start, int End, int Rank) Place(TextEdit edit) =>
        (edit.Span.Start, edit.Span.End, edit.Span.IsEmpty ? FieldEdits.RankOfFirst(edit.NewText) : 0);
}

/// <summary>A text after some edits, and where the places of the text before are in it.</summary>
internal sealed class MovedText
{
    private readonly TextEdit[] edits;
    private readonly int[] shifts;

    public MovedText(SourceText after, IEnumerable<TextEdit> edits)
    {
        After = after;
        this.edits = [.. edits.OrderBy(edit => edit.Span.Start)];
        shifts = new int[this.edits.Length + 1];
        for (int i = 0; i < this.edits.Length; i++)
            shifts[i + 1] = shifts[i] + this.edits[i].NewText.Length - this.edits[i].Span.Length;
    }

    public SourceText After { get; }

    /// <summary>Where a place is now; of what is put in there, the beginning.</summary>
    public int Of(int offset) => Math.Clamp(offset + shifts[edits.FirstWhere(edit => edit.Span.Start >= offset)], 0, After.Text.Length);
}
