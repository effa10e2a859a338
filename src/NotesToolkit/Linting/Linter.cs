using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.Linting;

/// <summary>Asks the rules about a notebook, and gives all that they find, sorted.</summary>
public static class Linter
{
    /// <summary>So few notes are judged on one thread: starting more would cost more than it saves.</summary>
    private const int FewNotes = 16;

    /// <summary>Checks the notes of a root by every rule that needs no git.</summary>
    /// <param name="notebook">The notes; their configuration is obeyed.</param>
    /// <param name="today">The day that "today" means.</param>
    /// <returns>
    /// The findings by path, place and rule, those that comments suppress left out; where the configuration cannot be read, only what is wrong
    /// with it.
    /// </returns>
    public static LintResult Lint(Notebook notebook, DateOnly today) => Lint(new(new LintContext(notebook, today)) { JudgesTeam = true });

    internal static LintResult Lint(LintRequest request)
    {
        NotesConfiguration configuration = request.Context.Configuration;
        if (configuration.IsUnreadable)
        {
            // Not even whether these rules are asked is known for certain, so they are.
            return new([.. CheckConfiguration(RuleList.All.OfType<ConfigurationRule>(), configuration)], 0);
        }

        List<Diagnostic> findings = [.. CheckConfiguration(request.Rules<ConfigurationRule>(), configuration)];
        ILookup<bool, NoteRule> rules = request.Rules<NoteRule>()
            .ToLookup(rule => (rule.Info.Needs & (RuleNeeds.Record | RuleNeeds.FirstCommits)) != RuleNeeds.None);
        NoteFile[] files = [.. request.Files];
        ConcurrentBag<IReadOnlyList<Diagnostic>> found = [];
        ForEach(files, file =>
        {
            if (file.Note is { } note)
                found.Add(CheckNote(note, rules[false], request.Context));
        });
        findings.AddRange(found.SelectMany(list => list));
        findings.AddRange(
            from rule in rules[false]
            where rule.Info.ReadsAgendas
            from agenda in request.Agendas.Select(file => file.Note).OfType<Note>()
            from finding in rule.Check(agenda, request.Context)
            select finding);
        LintRequest given = Needed.GivenTo(request);
        findings.AddRange(files.Select(file => file.Note).OfType<Note>().SelectMany(note => CheckNote(note, rules[true], given.Context)));
        findings.AddRange(given.Rules<TrailRule>().SelectMany(rule => CheckChanges(rule, given)));
        findings.AddRange(CheckTeam(given));
        if (given.Paths is null || given.ChecksRoot)
            findings.AddRange(given.Rules<RootRule>().SelectMany(rule => rule.Check(given.Context)));

        Diagnostic[] all =
        [
            .. Suppressions.Apply([.. OneFaultOneFinding(findings)], given)
                .Select(finding => Weigh(finding, configuration))
                .Where(finding => finding.Severity != Severity.Off)
                .OrderBy(finding => finding.Source.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Span.Length),
        ];
        return new((given.Baseline ?? Baseline.Of(given.Context.Notebook)).NewOf(all, given), found.Count) { WithAccepted = all };
    }

    /// <summary>
    /// A line of which NT502 asks what became of it needs no warning that it does not say so, and a copy has the ids and the answer of its
    /// original.
    /// </summary>
    private static IEnumerable<Diagnostic> OneFaultOneFinding(List<Diagnostic> findings)
    {
        HashSet<(string, int)> asked = [.. Of("NT502").Select(finding => (finding.Source.Path, finding.Line))];
        HashSet<string> copies = [.. Of("NT017").Select(finding => finding.Source.Path)];
        return findings.Where(finding => finding.Rule.Id switch
        {
            "NT116" => !asked.Contains((finding.Source.Path, finding.Line)),
            "NT109" or "NT204" => !copies.Contains(finding.Source.Path),
            _ => true,
        });

        IEnumerable<Diagnostic> Of(string rule) => findings.Where(finding => finding.Rule.Id == rule);
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
            _ = Notebook.ReadAll(files);
            Parallel.ForEach(files, judge);
        }
    }

    private static IEnumerable<Diagnostic> CheckConfiguration(IEnumerable<ConfigurationRule> rules, NotesConfiguration configuration) =>
        rules.SelectMany(rule => rule.Check(configuration)).OrderBy(finding => finding.Span.Start);

    private static List<Diagnostic> CheckNote(Note note, IEnumerable<NoteRule> rules, LintContext context)
    {
        // What several rules ask of the note is read once, and let go with this context.
        context = context with { };
        bool isImported = context.IsImported(note);
        bool? isBlank = null;
        bool? isJottings = null;
        List<Diagnostic> found = [];
        foreach (NoteRule rule in rules)
        {
            if (Reads(rule.Info, note) && !(isImported && rule.Info.PassesOverImported) && rule.MayFire(note, context)
                && !(rule.Info.PassesOverBlank && (isBlank ??= !isImported && BlankNote.IsBlank(note)))
                && !(rule.Info.PassesOverJottings && (isJottings ??= BlankNote.IsJottings(note))))
            {
                found.AddRange(rule.Check(note, context));
            }
        }

        return found;
    }

    internal static bool Reads(RuleInfo rule, Note note) =>
        note.IsReadable ? !note.IsVoid || rule.ReadsVoidNotes : rule.ReadsUnreadableNotes;

    /// <summary>What is wrong in the changes. In a merge, what is wrong against every parent: what one of them already had is no violation.</summary>
    private static IEnumerable<Diagnostic> CheckChanges(TrailRule rule, LintRequest request)
    {
        IEnumerable<Diagnostic> findings = CheckChanges(rule, request.Changes, request.Context);
        foreach (ChangesSince parent in request.OtherParents)
        {
            List<Diagnostic> own = [.. findings];
            findings = own;
            if (own.Count > 0)
            {
                LintContext context = request.Context.Against(parent.Before);
                HashSet<object> others = [.. CheckChanges(rule, parent.Changes, context).Select(finding => KeyOf(rule, finding))];
                findings = own.Where(finding => others.Contains(KeyOf(rule, finding)));
            }
        }

        return findings;
    }

    private static IEnumerable<Diagnostic> CheckChanges(TrailRule rule, IReadOnlyList<NoteChange> changes, LintContext context) =>
        changes
        .Where(change => !(rule.Info.PassesOverImported && change.After is { } after && context.IsImported(after)))
        .Where(change => rule.MayFire(change, context))
        .SelectMany(change => rule.Check(change, context));

    private static object KeyOf(TrailRule rule, Diagnostic finding) =>
        (finding.Source.Path, finding.Span, rule.NamesWhatIsGone ? finding.Message : string.Empty);

    private static IEnumerable<Diagnostic> CheckTeam(LintRequest request) =>
        request.JudgesTeam
        ? from rule in request.Rules<TeamRule>()
          from person in request.Team
          from finding in rule.Check(person, request.Context)
          select finding
        : from rule in request.RulesOfChangedPersons
          from person in request.ChangedPersons
          from finding in rule.Check(person, request.Context)
          where request.Judges(finding.Source.Path)
          select finding;

    private static Diagnostic Weigh(Diagnostic finding, NotesConfiguration configuration) =>
        finding with { Severity = RuleSettings.Weigh(configuration, finding.Rule, finding.Source.Path, finding.Severity) };
}
