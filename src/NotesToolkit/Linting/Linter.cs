using System.Collections.Concurrent;
using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Asks the rules about a notebook, and gives all that they find, sorted.</summary>
public static class Linter
{
    /// <summary>So few notes are judged on one thread: starting more would cost more than it saves.</summary>
    private const int FewNotes = 16;

    /// <summary>Judges a notebook.</summary>
    /// <param name="request">What is to be judged.</param>
    internal static LintResult Lint(LintRequest request)
    {
        NotesConfiguration configuration = request.Context.Configuration;
        if (configuration.IsUnreadable)
        {
            // Not even whether these rules are asked is known for certain, so they are.
            return new([.. CheckConfiguration(RuleList.All.OfType<ConfigurationRule>(), configuration)], 0);
        }

        List<Diagnostic> findings = [.. CheckConfiguration(Asked<ConfigurationRule>(request), configuration)];

        NoteRule[] rules = [.. Asked<NoteRule>(request)];
        NoteFile[] files = [.. request.Context.Notebook.Files.Where(file => request.Judges(file.Path))];
        int count = 0;
        ConcurrentBag<IReadOnlyList<Diagnostic>> found = [];
        ForEach(files, file =>
        {
            if (file.Note is { } note)
            {
                Interlocked.Increment(ref count);
                found.Add(CheckNote(note, rules, request.Context));
            }
        });
        findings.AddRange(found.SelectMany(list => list));
        findings.AddRange(ChangeLinter.Check(request));
        findings.AddRange(TeamLinter.Check(request));
        return new(
            [
                .. Suppressions.Apply(findings, request)
                    .Select(finding => Weigh(finding, configuration))
                    .Where(finding => finding.Severity != Severity.Off)
                    .OrderBy(finding => finding.Source.Path, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Span.Start)
                    .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Span.Length),
            ],
            count);
    }

    private static void ForEach(NoteFile[] files, Action<NoteFile> judge)
    {
        if (files.Length <= FewNotes)
        {
            Array.ForEach(files, judge);
        }
        else
        {
            // Read first: a rule that asks for the whole root would read it on its own thread while the others wait.
            Parallel.ForEach(files, file => _ = file.Note);
            Parallel.ForEach(files, judge);
        }
    }

    private static IEnumerable<Diagnostic> CheckConfiguration(IEnumerable<ConfigurationRule> rules, NotesConfiguration configuration) =>
        rules.SelectMany(rule => rule.Check(configuration)).OrderBy(finding => finding.Span.Start);

    private static List<Diagnostic> CheckNote(Note note, NoteRule[] rules, LintContext context)
    {
        List<Diagnostic> findings = [];
        foreach (NoteRule rule in rules)
        {
            if (Reads(rule.Info, note))
            {
                foreach (Diagnostic finding in rule.Check(note, context))
                {
                    findings.Add(finding);
                }
            }
        }

        return findings;
    }

    internal static bool Reads(RuleInfo rule, Note note) =>
        note.IsReadable ? rule.ReadsVoidNotes || !note.IsVoid : rule.ReadsUnreadableNotes;

    private static IEnumerable<T> Asked<T>(LintRequest request) =>
        RuleList.All.Where(rule => request.Asks(rule.Info)).OfType<T>();

    private static Diagnostic Weigh(Diagnostic finding, NotesConfiguration configuration) =>
        finding with { Severity = RuleSettings.Weigh(configuration, finding.Rule, finding.Source.Path, finding.Severity) };
}
