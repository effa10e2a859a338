using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Findings in a note, and which of them comments cover. Thousands of comments may cover the same ones.</summary>
internal sealed class SuppressedFindings
{
    private readonly int length;
    private readonly Diagnostic[] findings;
    private readonly List<(int First, int End)> covered = [];

    /// <summary>Findings in what the note was before have their place there, so that only the whole file covers them.</summary>
    private readonly Diagnostic[] earlier;

    private bool coversFile;

    public SuppressedFindings(SourceText source, IEnumerable<Diagnostic> all)
    {
        length = source.Text.Length;
        ILookup<bool, Diagnostic> byText = all.ToLookup(finding => ReferenceEquals(finding.Source, source));
        findings = [.. byText[true].OrderBy(finding => finding.Span.Start)];
        earlier = [.. byText[false]];
    }

    /// <summary>Covers what begins in a part of the text; tells whether there is anything.</summary>
    public bool Cover(TextSpan reach)
    {
        int first = findings.FirstWhere(finding => finding.Span.Start >= reach.Start);
        int end = findings.FirstWhere(finding => finding.Span.Start > reach.End);
        bool isFile = reach.Length == length;
        covered.Add((first, end));
        coversFile |= isFile;
        return end > first || (isFile && earlier.Length > 0);
    }

    /// <summary>The findings that are covered, each once.</summary>
    public IEnumerable<Diagnostic> Covered()
    {
        List<Diagnostic> all = coversFile ? [.. earlier] : [];
        int at = 0;
        foreach ((int first, int end) in covered.Order())
        {
            at = Math.Max(at, first);
            all.AddRange(findings[at..Math.Max(at, end)]);
            at = Math.Max(at, end);
        }

        return all;
    }
}
