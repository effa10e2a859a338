namespace NotesToolkit.Linting;

/// <summary>Asks the rules over the whole root: all of them, or those about the persons of what is committed.</summary>
internal static class TeamLinter
{
    /// <summary>What is wrong in the root, or else in the judged notes.</summary>
    public static IEnumerable<Diagnostic> Check(LintRequest request)
    {
        IEnumerable<TeamRule> rules = RuleList.All.OfType<TeamRule>().Where(rule => request.Asks(rule.Info));
        if (request.JudgesTeam)
        {
            return rules.SelectMany(rule => rule.Check(person: null, request.Context));
        }

        if (!request.JudgesChangedPersons)
        {
            return [];
        }

        string[] persons =
        [
            .. request.Changes.Select(change => change.After).Where(note => note is { IsReadable: true, IsVoid: false })
                .Select(note => note!.With).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        return
            from rule in rules
            where rule.ChecksStagedNotes
            from person in persons
            from finding in rule.Check(person, request.Context)
            where request.Judges(finding.Source.Path)
            select finding;
    }
}
