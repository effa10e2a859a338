using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.Linting;

/// <summary>The findings that an old repository has accepted, so that the rules hold for new text only. Immutable.</summary>
internal sealed class Baseline(IReadOnlyDictionary<BaselineEntry, int> entries)
{
    public static readonly Baseline Empty = new(new Dictionary<BaselineEntry, int>());

    public IReadOnlyDictionary<BaselineEntry, int> Entries { get; } = entries;

    /// <summary>The baseline that a root's configuration names, as the same snapshot holds it.</summary>
    public static Baseline Of(Notebook notebook) =>
        notebook.Configuration.BaselinePath is { } path && notebook.Source.Read(path) is { } source
            ? BaselineFile.Parse(path, source.Encode())
            : Empty;

    public IReadOnlyList<Diagnostic> NewOf(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        if (Entries.Count == 0)
            return findings;

        Dictionary<BaselineEntry, int> left = new(Entries);
        return
        [
            .. findings.Where(finding =>
            {
                if (!MayHold(finding, request))
                    return true;

                BaselineEntry entry = BaselineEntry.Of(finding);
                int count = left.GetValueOrDefault(entry);
                left[entry] = count - 1;
                return count <= 0;
            }),
        ];
    }

    /// <summary>
    /// Whether a finding can be accepted: not what makes a note unreadable or shows it to the wrong reader, no change of what was committed,
    /// and nothing sensitive that is new.
    /// </summary>
    private static bool MayHold(Diagnostic finding, LintRequest request) => finding.Rule.Id switch
    {
        "NT012" or "NT015" => false,
        "NT307" => finding.Severity != Severity.Error || request.Context.Before is not { } before
            || before.Find(finding.Source.Path)?.Source.Text.Contains(finding.LineText, StringComparison.Ordinal) == true,
        _ => finding.Rule.Id[2] != '4',
    };

    /// <summary>The baseline without what a run no longer found. It never accepts more than before.</summary>
    public Baseline Shrink(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        Dictionary<BaselineEntry, int> found = Count(findings, request);
        return new(Entries
            .Select(entry => (entry.Key, Value: WasJudged(entry.Key, request)
                ? Math.Min(entry.Value, found.GetValueOrDefault(entry.Key))
                : entry.Value))
            .Where(entry => entry.Value > 0)
            .ToDictionary());
    }

    /// <summary>The baseline that accepts what a run found in old notes, and of what was not judged what it accepted before.</summary>
    public Baseline Update(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        HashSet<string> drafts = [.. request.Drafts.Select(note => note.Path)];
        Dictionary<BaselineEntry, int> updated = Count(findings.Where(finding => !drafts.Contains(finding.Source.Path)), request);
        foreach ((BaselineEntry entry, int count) in Entries.Where(entry => !WasJudged(entry.Key, request)))
            updated[entry] = Math.Max(count, updated.GetValueOrDefault(entry));

        return new(updated);
    }

    private static Dictionary<BaselineEntry, int> Count(IEnumerable<Diagnostic> findings, LintRequest request) =>
        findings.Where(finding => MayHold(finding, request)).CountBy(BaselineEntry.Of).ToDictionary();

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

/// <summary>What is known of findings that a baseline accepts. It holds no text.</summary>
internal readonly record struct BaselineEntry(string Path, string Rule, string Hash)
{
    public static BaselineEntry Of(Diagnostic finding)
    {
        SourceText source = finding.Source;
        int start = source.GetLine(finding.Line).Start;
        int end = source.GetLine(source.GetLineNumber(Math.Max(finding.Span.Start, finding.Span.End - 1))).End;
        byte[] text = Encoding.UTF8.GetBytes(source.Text[start..Math.Max(start, end)].Trim().ReplaceLineEndings("\n"));
        return new(source.Path, finding.Rule.Id, Convert.ToHexStringLower(Hashes.Sha256(text)));
    }
}
