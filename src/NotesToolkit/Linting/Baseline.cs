using NotesToolkit.Configuration;

namespace NotesToolkit.Linting;

/// <summary>The findings that an old repository has accepted, so that the rules hold for new text only. Immutable.</summary>
internal sealed class Baseline
{
    /// <summary>A baseline that accepts nothing.</summary>
    public static readonly Baseline Empty = new(new Dictionary<BaselineEntry, int>());

    /// <summary>A baseline of entries.</summary>
    public Baseline(IReadOnlyDictionary<BaselineEntry, int> entries) => Entries = entries;

    /// <summary>The entries, each with the number of findings that it accepts.</summary>
    public IReadOnlyDictionary<BaselineEntry, int> Entries { get; }

    /// <summary>The findings that the baseline does not accept, in their order.</summary>
    public IReadOnlyList<Diagnostic> NewOf(IEnumerable<Diagnostic> findings)
    {
        Dictionary<BaselineEntry, int> left = new(Entries);
        return
        [
            .. findings.Where(finding =>
            {
                BaselineEntry entry = BaselineEntry.Of(finding);
                int count = left.GetValueOrDefault(entry);
                left[entry] = count - 1;
                return count <= 0;
            }),
        ];
    }

    /// <summary>The baseline without what a run no longer found. It never accepts more than before.</summary>
    public Baseline Shrink(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        Dictionary<BaselineEntry, int> found = Count(findings);
        return new(Entries
            .Select(entry => (entry.Key, Value: WasJudged(entry.Key, request) ? Math.Min(entry.Value, found.GetValueOrDefault(entry.Key)) : entry.Value))
            .Where(entry => entry.Value > 0)
            .ToDictionary());
    }

    /// <summary>The baseline that accepts all that a run found, and of what was not judged what it accepted before.</summary>
    public Baseline Update(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        Dictionary<BaselineEntry, int> entries = Count(findings);
        foreach ((BaselineEntry entry, int count) in Entries.Where(entry => !WasJudged(entry.Key, request)))
        {
            entries[entry] = Math.Max(count, entries.GetValueOrDefault(entry));
        }

        return new(entries);
    }

    private static Dictionary<BaselineEntry, int> Count(IEnumerable<Diagnostic> findings) =>
        findings.CountBy(BaselineEntry.Of).ToDictionary();

    /// <summary>What a rule over changes finds depends on what is compared; so only where its file is gone is it sure to be over.</summary>
    private static bool WasJudged(BaselineEntry entry, LintRequest request)
    {
        NotesConfiguration configuration = request.Context.Configuration;
        return RuleList.Find(entry.Rule) switch
        {
            null => true,
            { } rule when !request.Asks(rule.Info) => false,
            TeamRule => request.JudgesTeam,
            ConfigurationRule when configuration.IsOwnFile(entry.Path) => true,
            { } rule when request.Context.Notebook.Find(entry.Path) is not null => rule is NoteRule && request.Judges(entry.Path),
            _ => request.Paths is null,
        };
    }
}
