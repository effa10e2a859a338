using NotesToolkit.Configuration;
using NotesToolkit.Linting.Rules;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Leaves out what a comment <c>notes: off RULE -- reason</c> suppresses, and tells one that suppresses nothing.</summary>
internal static class Suppressions
{
    /// <summary>The findings that no comment suppresses.</summary>
    public static IEnumerable<Diagnostic> Apply(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        Note[] notes =
        [
            .. from file in request.Files
               where file.Note is { IsReadable: true, Comments.Count: > 0 }
               select file.Note,
        ];
        if (notes.Length == 0)
            return findings;

        HashSet<Diagnostic> left = new(findings, ReferenceEqualityComparer.Instance);
        ILookup<string, Diagnostic> byPath = findings.ToLookup(finding => finding.Source.Path, StringComparer.Ordinal);
        foreach (Note note in notes)
            left.UnionWith(ApplyTo(note, byPath[note.Path].ToLookup(finding => finding.Rule), left, request));

        return left;
    }

    /// <summary>Takes out what the comments of a note suppress, and gives what is to be said of those that suppress nothing.</summary>
    private static IEnumerable<Diagnostic> ApplyTo(Note note, ILookup<RuleInfo, Diagnostic> findings, HashSet<Diagnostic> left, LintRequest request)
    {
        SuppressionComment[] comments = [.. SuppressionComment.Of(note).Where(comment => comment.HasReason)];
        if (comments.Length == 0)
            return [];

        List<Diagnostic> unused = [];
        List<TextSpan> silenced = [];
        SuppressedLines lines = new(note);
        Dictionary<RuleInfo, SuppressedFindings> byRule = [];
        foreach (SuppressionComment comment in comments)
        {
            TextSpan reach = lines.ReachOf(comment);
            List<TextSpan> idle = [];
            foreach (TextSpan name in comment.Names)
            {
                if (RuleList.Find(note.Source.Slice(name)) is { } rule)
                {
                    if (!byRule.TryGetValue(rule.Info, out SuppressedFindings? suppressed))
                        byRule[rule.Info] = suppressed = new(note.Source, findings[rule.Info]);

                    bool isIdle = !suppressed.Cover(reach);
                    if (rule is Suppression)
                        silenced.Add(reach);

                    if (isIdle && WasAsked(rule, note, request))
                        idle.Add(name);
                }
            }

            unused.AddRange(Suppression.Unused(note.Source, comment, idle));
        }

        left.ExceptWith(byRule.Values.SelectMany(suppressed => suppressed.Covered()));
        SuppressedFindings told = new(note.Source, unused);
        silenced.ForEach(reach => told.Cover(reach));
        return request.Asks(Suppression.Kind) ? unused.Except(told.Covered()) : [];
    }

    /// <summary>Rules over changes and over the team find in some runs and not in others; so what suppresses them is never idle.</summary>
    private static bool WasAsked(Rule rule, Note note, LintRequest request) =>
        rule is NoteRule and not Suppression
        && request.Asks(rule.Info)
        && Linter.Reads(rule.Info, note)
        && RuleSettings.Weigh(request.Context.Configuration, rule.Info, note.Path, rule.Info.Severity) != Severity.Off;
}
