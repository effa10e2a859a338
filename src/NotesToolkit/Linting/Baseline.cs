using NotesToolkit.Configuration;
using NotesToolkit.Git;
using BaselineEntry = (string Path, string Rule, string Sha256);

namespace NotesToolkit.Linting;

/// <summary>The findings that an old repository has accepted, so that the rules hold for new text only. Immutable.</summary>
internal sealed record Baseline(IReadOnlyDictionary<BaselineEntry, int> Entries)
{
    private const int SchemaVersion = 1;

    public static readonly Baseline Empty = new(new Dictionary<BaselineEntry, int>());

    public static Baseline Of(Notebook notebook) =>
        notebook.Configuration.BaselinePath is { } path && notebook.Source.Read(path) is { } source
            ? Parse(path, source.Encode())
            : Empty;

    public IReadOnlyList<Diagnostic> NewOf(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        Dictionary<BaselineEntry, int> left = new(Entries);
        return left.Count == 0 ? findings : [.. findings.Where(finding => !MayHold(finding, request)
            || --CollectionsMarshal.GetValueRefOrAddDefault(left, EntryOf(finding), out _) < 0)];
    }

    /// <summary>Whether a finding can be accepted: nothing unreadable, for another reader or committed, nothing sensitive that is new.</summary>
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
        findings.Where(finding => MayHold(finding, request)).CountBy(EntryOf).ToDictionary();

    /// <summary>What is known of findings that a baseline accepts. It holds no text.</summary>
    private static BaselineEntry EntryOf(Diagnostic finding)
    {
        string lines = finding.Source.Slice(finding.Source.WholeLines(finding.Span)).Trim().ReplaceLineEndings("\n");
        return (finding.Source.Path, finding.Rule.Id, Convert.ToHexStringLower(Hashes.Sha256(Encoding.UTF8.GetBytes(lines))));
    }

    /// <summary>What a rule over changes finds depends on what is compared; so only where its file is gone is it sure to be over.</summary>
    private static bool WasJudged(BaselineEntry entry, LintRequest request) => RuleList.Find(entry.Rule) switch
    {
        null => true,
        { } rule when !request.Asks(rule.Info) => false,
        TeamRule => request.JudgesTeam,
        ConfigurationRule when request.Context.Configuration.IsOwnFile(entry.Path) => true,
        { } rule when request.Context.Notebook.Find(entry.Path) is not null => rule is NoteRule && request.Judges(entry.Path),
        _ => request.Paths is null,
    };

    public static Baseline Read(string path) => Parse(path, NotesException.Translate(
        () => File.ReadAllBytes(path), _ => $"The baseline {path} cannot be read. Write one with --update-baseline."));

    public static Baseline Parse(string path, byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, BaselineContext.Default.BaselineDocument) is { SchemaVersion: SchemaVersion } read
                ? new(read.Findings.ToDictionary(found => (found.Path, found.Rule, found.Sha256), found => found.Count))
                : throw new FormatException();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException)
        {
            throw new NotesException($"{path} is no baseline. Write one with --update-baseline to another file.", exception);
        }
    }

    public void Write(string path, FileWriter writer)
    {
        BaselineDocument document = new(SchemaVersion,
        [
            .. Entries.Select(entry => new BaselineFinding(entry.Key.Path, entry.Key.Rule, entry.Key.Sha256, entry.Value))
                .OrderBy(found => found.Path, StringComparer.Ordinal)
                .ThenBy(found => found.Rule, StringComparer.Ordinal)
                .ThenBy(found => found.Sha256, StringComparer.Ordinal),
        ]);
        string text = JsonSerializer.Serialize(document, BaselineContext.Default.BaselineDocument) + "\n";
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            writer.Replace(path, text);
    }
}

internal sealed record BaselineDocument(int SchemaVersion, IReadOnlyList<BaselineFinding> Findings);

internal sealed record BaselineFinding(string Path, string Rule, string Sha256, int Count);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(BaselineDocument))]
internal sealed partial class BaselineContext : JsonSerializerContext;
