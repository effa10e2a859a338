using System.Text;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>What is known of findings that a baseline accepts. It holds no text.</summary>
internal readonly record struct BaselineEntry(string Path, string Rule, string Hash)
{
    /// <summary>The entry of a finding.</summary>
    public static BaselineEntry Of(Diagnostic finding)
    {
        SourceText source = finding.Source;
        int start = source.GetLine(source.GetLineNumber(finding.Span.Start)).Start;
        int end = source.GetLine(source.GetLineNumber(Math.Max(finding.Span.Start, finding.Span.End - 1))).End;
        byte[] text = Encoding.UTF8.GetBytes(source.Text[start..Math.Max(start, end)].Trim().ReplaceLineEndings("\n"));
        return new(source.Path, finding.Rule.Id, Convert.ToHexStringLower(Hashes.Sha256(text)));
    }
}
