using NotesToolkit.Notes;

namespace NotesToolkit.Configuration;

/// <summary>Sentences that notes and configuration files share.</summary>
public static class Messages
{
    /// <summary>What is wrong where bytes are no text.</summary>
    /// <param name="defect">The first such place.</param>
    public static string Encoding(SourceDefect defect) => defect.Kind == SourceDefectKind.Nul
        ? "the file holds a NUL and is no text. Save it as UTF-8."
        : "the file is not UTF-8 from here on. Save it as UTF-8.";
}
