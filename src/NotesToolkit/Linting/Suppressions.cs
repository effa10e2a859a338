using NotesToolkit.Configuration;
using NotesToolkit.Linting.Rules;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Leaves out what a comment <c>notes: off RULE -- reason</c> suppresses, and tells one that suppresses nothing.</summary>
public static class Suppressions
{
    /// <summary>The findings that no comment suppresses.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="request">What was judged.</param>
    public static IEnumerable<Diagnostic> Apply(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        Note[] notes =
        [
            .. from file in request.Context.Notebook.Files
               where request.Judges(file.Path) && file.Note is { IsReadable: true, Comments.Count: > 0 }
               select file.Note,
        ];
        if (notes.Length == 0)
        {
            return findings;
        }

        HashSet<Diagnostic> left = new(findings, ReferenceEqualityComparer.Instance);
        ILookup<string, Diagnostic> byPath = findings.ToLookup(finding => finding.Source.Path, StringComparer.Ordinal);
        foreach (Note note in notes)
        {
            left.UnionWith(ApplyTo(note, byPath[note.Path].ToLookup(finding => finding.Rule), left, request));
        }

        return left;
    }

    /// <summary>Takes out what the comments of a note suppress, and gives what is to be said of those that suppress nothing.</summary>
    private static List<Diagnostic> ApplyTo(Note note, ILookup<RuleInfo, Diagnostic> findings, HashSet<Diagnostic> left, LintRequest request)
    {
        List<Diagnostic> unused = [];
        List<TextSpan> silenced = [];
        foreach (SuppressionComment comment in SuppressionComment.Of(note).Where(comment => comment.HasReason))
        {
            TextSpan reach = comment.Reach(note);
            List<TextSpan> idle = [];
            foreach (TextSpan name in comment.Names)
            {
                if (RuleList.Find(note.Source.Slice(name)) is { } rule)
                {
                    Diagnostic[] covered = [.. findings[rule.Info].Where(finding => Covers(note, reach, finding))];
                    left.ExceptWith(covered);
                    if (rule is Suppression)
                    {
                        silenced.Add(reach);
                    }

                    if (covered.Length == 0 && WasAsked(rule, note, request))
                    {
                        idle.Add(name);
                    }
                }
            }

            unused.AddRange(Suppression.Unused(note.Source, comment, idle));
        }

        return request.Asks(Suppression.Kind) ? [.. unused.Where(finding => !silenced.Exists(reach => Covers(note, reach, finding)))] : [];
    }

    /// <summary>A finding in what the note was before has its place there, so that only the whole file covers it.</summary>
    private static bool Covers(Note note, TextSpan reach, Diagnostic finding) => ReferenceEquals(finding.Source, note.Source)
        ? finding.Span.Start >= reach.Start && finding.Span.Start <= reach.End
        : reach.Length == note.Source.Text.Length;

    /// <summary>Rules over changes and over the team find in some runs and not in others; so what suppresses them is never idle.</summary>
    private static bool WasAsked(Rule rule, Note note, LintRequest request) =>
        rule is NoteRule and not Suppression
        && request.Asks(rule.Info)
        && Linter.Reads(rule.Info, note)
        && RuleSettings.Weigh(request.Context.Configuration, rule.Info, note.Path, rule.Info.Severity) != Severity.Off;
}
