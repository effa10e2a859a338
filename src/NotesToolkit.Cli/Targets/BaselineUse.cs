using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>What <c>--baseline</c> does to a run: it leaves accepted findings out, and forgets those that are mended.</summary>
internal sealed class BaselineUse
{
    private readonly string path;
    private readonly bool accepts;
    private readonly bool writes;
    private readonly FileWriter writer;
    private Baseline baseline;

    private BaselineUse(string path, bool accepts, bool writes, Baseline baseline, FileWriter writer)
    {
        this.path = path;
        this.accepts = accepts;
        this.writes = writes;
        this.baseline = baseline;
        this.writer = writer;
    }

    /// <summary>Reads a baseline, or null where none is named and the configured one is not to be written.</summary>
    public static BaselineUse? Open(string? named, string? configured, bool accepts, bool isWhole, FileWriter writer)
    {
        string? file = named ?? (accepts || isWhole ? configured : null);
        bool isNew = file is not null && !File.Exists(file) && (accepts || named is null);
        return file is not null ? new(file, accepts, accepts || (isWhole && !isNew), isNew ? Baseline.Empty : BaselineFile.Read(file), writer)
            : accepts ? throw new NotesException("--update-baseline needs --baseline FILE, or baseline: in notes.yml: the file to write.") : null;
    }

    /// <summary>The findings of a root that are new.</summary>
    public IReadOnlyList<Diagnostic> NewOf(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        if (accepts)
        {
            baseline = baseline.Update(findings, request);
            return baseline.NewOf(findings, request);
        }

        IReadOnlyList<Diagnostic> left = baseline.NewOf(findings, request);
        baseline = baseline.Shrink(findings, request);
        return left;
    }

    /// <summary>Writes what the run has changed.</summary>
    public void Close()
    {
        if (writes)
            BaselineFile.Write(path, baseline, writer);
    }
}
