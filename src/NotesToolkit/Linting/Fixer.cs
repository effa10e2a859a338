using System.Text;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Applies fixes until nothing changes. Every character outside an edit stays.</summary>
public static class Fixer
{
    /// <summary>More rounds than any chain of fixes needs; what has not settled by then never would.</summary>
    private const int MostRounds = 20;

    /// <summary>The files that the fixes change, as they are afterwards, by path.</summary>
    /// <param name="open">Opens what is to be judged, with the texts of some files replaced.</param>
    /// <param name="withUnsafe">Whether unsafe fixes are applied too.</param>
    internal static IReadOnlyDictionary<string, FixedText> Fix(
        Func<IReadOnlyDictionary<string, SourceText>, LintRequest> open, bool withUnsafe)
    {
        Dictionary<string, FixedText> changed = new(StringComparer.Ordinal);
        for (int round = 0; round < MostRounds; round++)
        {
            LintRequest request = open(changed.ToDictionary(file => file.Key, file => file.Value.Source, StringComparer.Ordinal));
            FixedText[] next = [.. Apply(Linter.Lint(request).Findings.Where(finding => finding.Fix is { } fix && (fix.IsSafe || withUnsafe)))];
            if (next.Length == 0)
            {
                break;
            }

            foreach (FixedText file in next)
            {
                string path = file.Source.Path;
                changed[path] = changed.TryGetValue(path, out FixedText? earlier) ? file with { Rules = [.. earlier.Rules.Union(file.Rules)] } : file;
            }
        }

        return changed;
    }

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

    /// <summary>The files that the fixes of some findings change. Of fixes that collide the first is applied; the others come again in the next round.</summary>
    private static IEnumerable<FixedText> Apply(IEnumerable<Diagnostic> findings)
    {
        foreach (IGrouping<string, Diagnostic> file in findings.Where(finding => finding.Fix!.Target.Defect is null).GroupBy(finding => finding.Fix!.Target.Path, StringComparer.Ordinal))
        {
            TakenEdits taken = new();
            RuleInfo[] rules = [.. file.Where(finding => taken.TryTake(finding.Fix!)).Select(finding => finding.Rule).Distinct()];
            SourceText target = file.First().Fix!.Target;
            string text = Apply(target.Text, taken.InOrder);
            if (text != target.Text)
            {
                yield return new(target.WithText(text), rules);
            }
        }
    }
}
