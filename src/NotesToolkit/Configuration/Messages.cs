namespace NotesToolkit.Configuration;

/// <summary>Sentences that notes and configuration files share.</summary>
internal static class Messages
{
    /// <summary>What is wrong where a merge was left undecided.</summary>
    public const string Conflict = "a merge was left undecided here. Keep the lines that hold, and remove the markers.";

    /// <summary>What is wrong where bytes are no text.</summary>
    public static string Encoding(SourceDefect defect) => defect.Kind switch
    {
        SourceDefectKind.Nul => "the file holds a NUL and is no text. Save it as UTF-8.",
        SourceDefectKind.Link => "the file is a link, and links are not followed. Put the file itself here.",
        SourceDefectKind.Stored => "the file is stored through a filter that cannot be undone here. Unlock or check out what it stands for.",
        SourceDefectKind.Unreadable => "the file cannot be read. Check its permissions.",
        _ => "the file is not UTF-8 from here on. Save it as UTF-8.",
    };
}
