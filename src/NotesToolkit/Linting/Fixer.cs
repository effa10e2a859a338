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
    public static IReadOnlyDictionary<string, SourceText> Fix(
        Func<IReadOnlyDictionary<string, SourceText>, LintRequest> open, bool withUnsafe)
    {
        Dictionary<string, SourceText> changed = new(StringComparer.Ordinal);
        for (int round = 0; round < MostRounds; round++)
        {
            IEnumerable<Fix> fixes = Linter.Lint(open(changed)).Findings
                .Select(finding => finding.Fix)
                .OfType<Fix>()
                .Where(fix => fix.IsSafe || withUnsafe);
            IReadOnlyDictionary<string, SourceText> next = Apply(fixes);
            if (next.Count == 0)
            {
                break;
            }

            foreach ((string path, SourceText source) in next)
            {
                changed[path] = source;
            }
        }

        return changed;
    }

    /// <summary>The files that some fixes change. Of fixes that overlap the first is applied; the others come again in the next round.</summary>
    /// <param name="fixes">The fixes, in order.</param>
    public static IReadOnlyDictionary<string, SourceText> Apply(IEnumerable<Fix> fixes)
    {
        Dictionary<string, SourceText> changed = new(StringComparer.Ordinal);
        foreach (IGrouping<string, Fix> file in fixes.Where(fix => fix.Target.Defect is null).GroupBy(fix => fix.Target.Path, StringComparer.Ordinal))
        {
            List<TextEdit> edits = [];
            foreach (Fix fix in file.Where(fix => !fix.Edits.Any(edit => edits.Exists(taken => Collide(taken.Span, edit.Span)))))
            {
                edits.AddRange(fix.Edits);
            }

            SourceText target = file.First().Target;
            string text = Apply(target.Text, edits);
            if (text != target.Text)
            {
                changed[target.Path] = target.WithText(text);
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

    /// <summary>Insertions at one place keep their order; an insertion inside or at the edge of a replacement waits.</summary>
    private static bool Collide(TextSpan taken, TextSpan edit) =>
        !(taken.IsEmpty && edit.IsEmpty)
        && taken.Start <= edit.End && edit.Start <= taken.End && (taken.Overlaps(edit) || taken.IsEmpty || edit.IsEmpty);
}
