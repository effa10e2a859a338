using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>What sections are called where a message names them.</summary>
internal static class Titles
{
    /// <summary>A section's standard name.</summary>
    public static string Of(SectionKind section) => section switch
    {
        SectionKind.HardQuestion => "Hard question",
        SectionKind.FollowUp => "Follow-up",
        _ => section.ToString(),
    };
}
