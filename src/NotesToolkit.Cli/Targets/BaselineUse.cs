using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>What <c>--baseline</c> does to a run: it leaves accepted findings out, and forgets those that are mended.</summary>
internal sealed class BaselineUse
{
    private readonly string path;
    private readonly bool accepts;
    private readonly FileWriter writer;
    private Baseline baseline;

    private BaselineUse(string path, bool accepts, Baseline baseline, FileWriter writer)
    {
        this.path = path;
        this.accepts = accepts;
        this.baseline = baseline;
        this.writer = writer;
    }

    /// <summary>Reads a baseline, or null where none is named.</summary>
    /// <exception cref="NotesException">It cannot be read, or none is named to update.</exception>
    public static BaselineUse? Open(string? path, bool accepts, FileWriter writer) => path is null
        ? accepts ? throw new NotesException("--update-baseline needs --baseline FILE: the file to write.") : null
        : new(path, accepts, accepts && !File.Exists(path) ? Baseline.Empty : BaselineFile.Read(path), writer);

    /// <summary>The findings of a root that are new.</summary>
    public IReadOnlyList<Diagnostic> NewOf(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        if (accepts)
        {
            baseline = baseline.Update(findings, request);
            return baseline.NewOf(findings);
        }

        IReadOnlyList<Diagnostic> left = baseline.NewOf(findings);
        baseline = baseline.Shrink(findings, request);
        return left;
    }

    /// <summary>Writes what the run has changed.</summary>
    public void Close() => BaselineFile.Write(path, baseline, writer);
}
