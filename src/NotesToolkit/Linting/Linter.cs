using System.Collections.Concurrent;
using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Asks the rules about a notebook, and gives all that they find, sorted.</summary>
public static class Linter
{
    /// <summary>So few notes are judged on one thread: starting more would cost more than it saves.</summary>
    private const int FewNotes = 16;

    /// <summary>Checks the notes of a root by every rule that needs no git.</summary>
    /// <param name="notebook">The notes; their configuration is obeyed.</param>
    /// <param name="today">The day that "today" means.</param>
    /// <returns>The findings by path, place and rule, those that comments suppress left out; where the configuration cannot be read, only what is wrong with it.</returns>
    public static LintResult Lint(Notebook notebook, DateOnly today) => Lint(new(new LintContext(notebook, today)) { JudgesTeam = true });

    /// <summary>Checks a notebook.</summary>
    /// <param name="request">What is to be checked.</param>
    internal static LintResult Lint(LintRequest request)
    {
        NotesConfiguration configuration = request.Context.Configuration;
        if (configuration.IsUnreadable)
        {
            // Not even whether these rules are asked is known for certain, so they are.
            return new([.. CheckConfiguration(RuleList.All.OfType<ConfigurationRule>(), configuration)], 0);
        }

        List<Diagnostic> findings = [.. CheckConfiguration(Asked<ConfigurationRule>(request), configuration)];

        ILookup<bool, NoteRule> rules = Asked<NoteRule>(request).ToLookup(rule => (rule.Info.Needs & (RuleNeeds.Record | RuleNeeds.FirstCommits)) != RuleNeeds.None);
        NoteFile[] files = [.. request.Files];
        int count = 0;
        ConcurrentBag<IReadOnlyList<Diagnostic>> found = [];
        ForEach(files, file =>
        {
            if (file.Note is { } note)
            {
                Interlocked.Increment(ref count);
                found.Add(CheckNote(note, rules[false], request.Context));
            }
        });
        findings.AddRange(found.SelectMany(list => list));
        request = Needed.GivenTo(request);
        findings.AddRange(files.Select(file => file.Note).OfType<Note>().SelectMany(note => CheckNote(note, rules[true], request.Context)));
        findings.AddRange(ChangeLinter.Check(request));
        findings.AddRange(CheckTeam(request));
        if (request.Paths is null || request.ChecksRoot)
            findings.AddRange(Asked<RootRule>(request).SelectMany(rule => rule.Check(request.Context)));

        Diagnostic[] all =
        [
            .. Suppressions.Apply(OneFaultOneFinding(findings), request)
                .Select(finding => Weigh(finding, configuration))
                .Where(finding => finding.Severity != Severity.Off)
                .OrderBy(finding => finding.Source.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Span.Length),
        ];
        return new((request.Baseline ?? Baseline.Of(request.Context.Notebook)).NewOf(all, request), count) { WithAccepted = all };
    }

    /// <summary>A line of which NT502 asks what became of it needs no warning that it does not say so.</summary>
    private static List<Diagnostic> OneFaultOneFinding(List<Diagnostic> findings)
    {
        HashSet<(string, int)> asked =
            [.. findings.Where(finding => finding.Rule.Id == "NT502").Select(finding => (finding.Source.Path, finding.Source.GetLineNumber(finding.Span.Start)))];
        return asked.Count == 0 ? findings
            : findings.FindAll(finding => finding.Rule.Id != "NT116" || !asked.Contains((finding.Source.Path, finding.Source.GetLineNumber(finding.Span.Start))));
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

    private static List<Diagnostic> CheckNote(Note note, IEnumerable<NoteRule> rules, LintContext context)
    {
        List<Diagnostic> findings = [];
        bool isImported = note.IsImported;
        bool isBlank = !isImported && BlankNote.IsBlank(note);
        foreach (NoteRule rule in rules.Where(rule => !(isImported && rule.Info.PassesOverImported) && !(isBlank && rule.Info.PassesOverBlank)))
        {
            if (Reads(rule.Info, note) && rule.MayFire(note, context))
            {
                foreach (Diagnostic finding in rule.Check(note, context))
                    findings.Add(finding);
            }
        }

        return findings;
    }

    internal static bool Reads(RuleInfo rule, Note note) =>
        note.IsReadable ? rule.ReadsVoidNotes || !note.IsVoid : rule.ReadsUnreadableNotes;

    private static IEnumerable<Diagnostic> CheckTeam(LintRequest request) =>
        request.JudgesTeam ? Asked<TeamRule>(request).SelectMany(rule => rule.Check(person: null, request.Context))
        : from rule in Asked<TeamRule>(request)
          where rule.ChecksStagedNotes
          from person in request.ChangedPersons
          from finding in rule.Check(person, request.Context)
          where request.Judges(finding.Source.Path)
          select finding;

    private static IEnumerable<T> Asked<T>(LintRequest request) =>
        RuleList.All.Where(rule => request.Asks(rule.Info)).OfType<T>();

    private static Diagnostic Weigh(Diagnostic finding, NotesConfiguration configuration) =>
        finding with { Severity = RuleSettings.Weigh(configuration, finding.Rule, finding.Source.Path, finding.Severity) };
}
