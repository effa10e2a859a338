using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Parsing;

namespace NotesToolkit.Reporting.Verification;

internal sealed class ReportVerifier(GitRepository repository, Vocabulary vocabulary)
{
    private readonly Lazy<HashSet<GitId>> history = new(() => repository.Head is { } tip
        ? [.. GitProcess.Lines(repository.Location, "rev-list", tip.ToString()).Select(GitId.Parse)]
        : []);

    private readonly ConcurrentDictionary<(GitId Commit, string Path), QuotedNote?> read = [];

    internal ReportCheck Verify(string report, Func<GitId, ReportTrial>? again = null)
    {
        CitedBlock[] citations = [.. ReportReader.Read(report).Select(cited => cited with { State = Check(cited) })];
        string? commit = ReportReader.CommitOf(report);
        if (commit is null && citations.Length == 0)
            throw new NotesException("This is no report: it names no commit and cites nothing. Name a file that `notes report` wrote.");

        CitationState own = commit is null ? CitationState.Holds : CheckCommit(commit);
        ReportCheck check = new(Judge(commit, own, citations), commit, own, citations);
        bool isReadable = own == CitationState.Holds || (check.State == ReportState.HistoryRewritten && own == CitationState.NotInHistory);
        return isReadable && check.State != ReportState.RepositoryAltered
            ? Compare(check, report, commit is null || again is null ? null : again(Find(commit)!.Value))
            : check;
    }

    private static ReportCheck Compare(ReportCheck check, string report, ReportTrial? trial)
    {
        ReportComparison? nearest = trial?.Given.Select(given => ReportComparison.Of(report, given))
            .MinBy(comparison => comparison.Differences.Count);
        bool isSame = nearest is { IsSame: true };
        bool isAltered = !isSame && trial is { Doubt: null };
        return check with
        {
            Comparison = nearest,
            Remark = trial?.Remark,
            Reason = isSame ? null : trial is null ? "it names no commit" : trial.Doubt ?? trial.Refusal,
            State = check.State == ReportState.ReportAltered && isSame && nearest!.Template is not null ? ReportState.TemplateQuotes
                : isAltered || check.State == ReportState.ReportAltered ? ReportState.ReportAltered
                : trial is { IsOtherVersion: true } && check.State == ReportState.Holds ? ReportState.OtherVersion
                : !isSame && check.State == ReportState.Holds ? ReportState.CitationsHold
                : check.State,
        };
    }

    private ReportState Judge(string? commit, CitationState own, CitedBlock[] citations)
    {
        CitedBlock[] failed = [.. citations.Where(cited => cited.State != CitationState.Holds)];
        return own == CitationState.Damaged || Array.Exists(failed, cited => cited.State == CitationState.Damaged)
                ? ReportState.RepositoryAltered
            : failed.Length == 0 && own == CitationState.Holds ? ReportState.Holds
            : commit is null && Array.TrueForAll(failed, cited => cited.State == CitationState.Uncited) ? ReportState.TemplateQuotes

            // Every commit that a report cites is an ancestor of its own: while that one is there, none of these can have gone.
            : (commit is not null && own == CitationState.Holds)
                || Array.Exists(failed, cited => cited.State is CitationState.TextDiffers or CitationState.NoPath or CitationState.Uncited)
                ? ReportState.ReportAltered
            : own != CitationState.NoCommit || Array.Exists(citations, cited => cited.Quotations.Count > 0 && IsInHead(cited))
                ? ReportState.HistoryRewritten
                : ReportState.RepositoryAltered;
    }

    private CitationState CheckCommit(string digits) => NotesException.Try(() =>
        Find(digits) is not { } commit ? CitationState.NoCommit
        : history.Value.Contains(commit) ? CitationState.Holds
        : CitationState.NotInHistory, _ => CitationState.Damaged);

    private CitationState Check(CitedBlock cited) => NotesException.Try(() =>
    {
        List<QuotedNote> notes = [];
        CitationState state = cited.Places.Count == 0 ? CitationState.Uncited : CitationState.Holds;
        foreach (NamedPlace place in cited.Places.Distinct())
        {
            CitationState found = CheckCommit(place.Commit);
            if (found is CitationState.NoCommit or CitationState.Damaged)
                return found;

            if (NoteIn(Find(place.Commit)!.Value, place.Path) is not { } note)
                return CitationState.NoPath;

            notes.Add(note);
            state = found == CitationState.Holds ? state : found;
        }

        return state == CitationState.Uncited || cited.Quotations.All(quotation => notes.Exists(note => note.Holds(quotation)))
            ? state
            : CitationState.TextDiffers;
    }, _ => CitationState.Damaged);

    private bool IsInHead(CitedBlock cited) => NotesException.Try(() => repository.Head is { } tip
        && cited.Quotations.All(quotation => cited.Places.Any(place => NoteIn(tip, place.Path)?.Holds(quotation) is true)), _ => false);

    /// <summary>The commit that an id begins with, or null where there is none, or more than one.</summary>
    private GitId? Find(string digits) => repository.Ask(git => git.Resolve(digits));

    private QuotedNote? NoteIn(GitId commit, string path) => read.GetOrAdd((commit, path), _ =>
        repository.Ask(git => git.Find(commit, path)) is { Kind: FileKind.File } file ? new(path, repository.ReadBlob(file.Id), vocabulary) : null);
}

internal enum CitationState
{
    /// <summary>The commit is in HEAD's history, and what is quoted is at that path in it.</summary>
    Holds,

    Uncited,

    TextDiffers,

    NoPath,

    /// <summary>The commit is there, and what is quoted is in it, but it is no ancestor of HEAD.</summary>
    NotInHistory,

    NoCommit,

    Damaged,
}

internal enum ReportState
{
    /// <summary>Every citation holds, and every line is what the report's command gives again.</summary>
    Holds,

    /// <summary>Every citation holds; the rest is not what its command gives here, or was not compared, and need not be altered for that.</summary>
    CitationsHold,

    /// <summary>Every citation holds, and another version wrote the report, which may word it otherwise.</summary>
    OtherVersion,

    /// <summary>A template of one's own gives the report, and quotes without naming a place, or another than where it is.</summary>
    TemplateQuotes,

    /// <summary>The repository is as it was, and the report is not.</summary>
    ReportAltered,

    /// <summary>The history was written anew since the report was made, as a rebase does.</summary>
    HistoryRewritten,

    /// <summary>The repository lacks what the report was made of, or holds it altered; or it is another one.</summary>
    RepositoryAltered,
}

/// <summary>What was found, with why the rest of the report may differ or was not compared; no comparison where it was not written again.</summary>
internal sealed record ReportCheck(ReportState State, string? Commit, CitationState CommitState, IReadOnlyList<CitedBlock> Citations,
    ReportComparison? Comparison = null, string? Reason = null, string? Remark = null);

/// <summary>A note in a commit, and whether a quotation is of it: a whole item, value, answer or paragraph, never a part.</summary>
internal sealed class QuotedNote(string path, byte[] bytes, Vocabulary vocabulary)
{
    private readonly HashSet<string> texts =
        [.. Texts(NoteParser.Parse(SourceText.Decode(path, bytes), vocabulary)).Select(text => Fold(PlainText.Of(text)))];

    public bool Holds(string quotation)
    {
        string wanted = Fold(quotation);
        return texts.Contains(wanted) || texts.Any(text => Redactor.Fits(text, wanted)) || wanted == Redactor.Mark;
    }

    private static IEnumerable<string> Texts(Note note) =>
    [
        .. from section in note.Sections
           where section.Kind != SectionKind.Private
           from text in section.Items.SelectMany(item => Values(item.Markup).Prepend(item.Words))
               .Concat(Values(section.Lines))
               .Concat(section.Paragraphs.Select(paragraph => note.Source.Slice(paragraph.Span)))
           select text,
        .. note.Commitments.SelectMany(commitment => new[] { commitment.Wording, commitment.Output ?? string.Empty }),
        .. note.HardQuestion is { } hard ? [hard.Answer] : (string[])[],
    ];

    private static IEnumerable<string> Values(Markup markup) =>
        markup.Fields.SelectMany(field => new[] { field.Value, $"{field.Key}: {field.Value}" });

    /// <summary>A text with single spaces and without the references that Markdown needs for its own signs.</summary>
    private static string Fold(string text) => VisibleText.Fold(WebUtility.HtmlDecode(text));
}
