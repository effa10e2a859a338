using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.Linting;

/// <summary>Asks the rules about a notebook, and gives all that they find, sorted.</summary>
public static class Linter
{
    /// <summary>Checks the notes of a root by every rule that needs no git.</summary>
    /// <param name="notebook">The notes; their configuration is obeyed.</param>
    /// <param name="today">The day that "today" means.</param>
    /// <returns>The findings, those that comments suppress left out; of a configuration that cannot be read, only what is wrong with it.</returns>
    public static LintResult Lint(Notebook notebook, DateOnly today) => Lint(new(new LintContext(notebook, today)) { JudgesTeam = true });

    internal static LintResult Lint(LintRequest request)
    {
        NotesConfiguration configuration = request.Context.Configuration;

        // Where it cannot be read, not even whether these rules are asked is known for certain, so they are.
        if (configuration.IsUnreadable)
            return new([.. CheckConfiguration(RuleList.All.OfType<ConfigurationRule>(), configuration)], 0);

        ILookup<bool, NoteRule> rules = request.Rules<NoteRule>()
            .ToLookup(rule => (rule.Info.Needs & (RuleNeeds.Record | RuleNeeds.FirstCommits)) != RuleNeeds.None);
        ConcurrentBag<IReadOnlyList<Diagnostic>> found = [];
        Note[] notes = [.. Notebook.ReadAll([.. request.Files])];
        Parallel.ForEach(notes, note => found.Add(CheckNote(note, rules[false], request.Context)));
        LintRequest given = Needed.GivenTo(request);
        Diagnostic[] findings =
        [
            .. CheckConfiguration(request.Rules<ConfigurationRule>(), configuration),
            .. found.SelectMany(list => list),
            .. from rule in rules[false]
               where rule.Info.ReadsAgendas
               from agenda in request.Agendas
               from finding in rule.Check(agenda, request.Context)
               select finding,
            .. notes.SelectMany(note => CheckNote(note, rules[true], given.Context)),
            .. given.Rules<TrailRule>().SelectMany(rule => CheckChanges(rule, given)),
            .. CheckTeam(given),
            .. given.Paths is null || given.ChecksRoot ? given.Rules<Rules.StrayFile>().SelectMany(rule => rule.Check(given.Context)) : [],
        ];
        Diagnostic[] all =
        [
            .. Suppressions.Apply([.. OneFaultOneFinding(findings)], given)
                .Select(finding => finding with { Severity = finding.Rule.Weigh(configuration, finding.Source.Path, finding.Severity) })
                .Where(finding => finding.Severity != Severity.Off)
                .OrderBy(finding => finding.Source.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Span.Length),
        ];
        return new((given.Baseline ?? Baseline.Of(given.Context.Notebook)).NewOf(all, given), found.Count) { WithAccepted = all };
    }

    /// <summary>NT502 asks what NT116 would, a copy has its original's ids and answer, and a name that NT008 corrects is an owner's.</summary>
    private static IEnumerable<Diagnostic> OneFaultOneFinding(Diagnostic[] findings)
    {
        HashSet<(string, int)> asked = [.. Of("NT502").Select(finding => (finding.Source.Path, finding.Line))];
        HashSet<(string, int)> named = [.. Of("NT008").Select(finding => (finding.Source.Path, finding.Span.Start))];
        HashSet<string> copies = [.. Of("NT017").Select(finding => finding.Source.Path)];
        return findings.Where(finding => finding.Rule.Id switch
        {
            "NT116" => !asked.Contains((finding.Source.Path, finding.Line)),
            "NT102" => !named.Contains((finding.Source.Path, finding.Span.Start)),
            "NT109" or "NT204" => !copies.Contains(finding.Source.Path),
            _ => true,
        });

        IEnumerable<Diagnostic> Of(string rule) => findings.Where(finding => finding.Rule.Id == rule);
    }

    private static IEnumerable<Diagnostic> CheckConfiguration(IEnumerable<ConfigurationRule> rules, NotesConfiguration configuration) =>
        rules.SelectMany(rule => rule.Check(configuration)).OrderBy(finding => finding.Span.Start);

    private static List<Diagnostic> CheckNote(Note note, IEnumerable<NoteRule> rules, LintContext context)
    {
        // What several rules ask of the note is read once, and let go with this context.
        context = context with { };
        bool isImported = context.IsImported(note);
        Lazy<bool> isBlank = new(() => !isImported && BlankNote.IsBlank(note, () => context.InReach(note)));
        Lazy<bool> isJottings = new(() => BlankNote.IsJottings(note));
        return
        [
            .. from rule in rules
               where rule.Info.Reads(note) && !(isImported && rule.Info.PassesOverImported) && rule.MayFire(note, context)
                   && !(rule.Info.PassesOverBlank && isBlank.Value) && !(rule.Info.PassesOverJottings && isJottings.Value)
               from finding in rule.Check(note, context)
               select finding,
        ];
    }

    /// <summary>What is wrong in the changes. In a merge, what is wrong against every parent: what one of them already had is no violation.</summary>
    private static List<Diagnostic> CheckChanges(TrailRule rule, LintRequest request)
    {
        List<Diagnostic> findings = [.. CheckChanges(rule, request.Changes, request.Context)];
        foreach ((Notebook before, IReadOnlyList<NoteChange> changes) in findings.Count == 0 ? [] : request.OtherParents)
        {
            HashSet<object> others = [.. CheckChanges(rule, changes, request.Context with { Before = before }).Select(KeyOf)];
            findings.RemoveAll(finding => !others.Contains(KeyOf(finding)));
        }

        return findings;
    }

    private static IEnumerable<Diagnostic> CheckChanges(TrailRule rule, IReadOnlyList<NoteChange> changes, LintContext context) =>
        changes
        .Where(change => !(rule.Info.PassesOverImported && change.After is { } after && context.IsImported(after)))
        .Where(change => rule.MayFire(change, context))
        .SelectMany(change => rule.Check(change, context));

    /// <summary>Where a thing is gone, only the message tells which.</summary>
    private static object KeyOf(Diagnostic finding) =>
        (finding.Source.Path, finding.Span, finding.Rule.Id is "NT402" or "NT408" ? finding.Message : string.Empty);

    private static IEnumerable<Diagnostic> CheckTeam(LintRequest request) =>
        from rule in request.JudgesTeam ? request.Rules<TeamRule>() : request.RulesOfChangedPersons
        from person in !request.JudgesTeam ? request.ChangedPersons : request.Team ?? rule.Persons(request.Context)
        where rule.MayFire(person, request.Context)
        from finding in rule.Check(person, request.Context)
        where request.JudgesTeam || request.Judges(finding.Source.Path)
        select finding;
}
