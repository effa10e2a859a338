using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A note before and after a change. A note is the same when its person and its file's name are.</summary>
/// <param name="Before">The note before, or null where it is new.</param>
/// <param name="After">The note after, or null where it is gone.</param>
public sealed record NoteChange(Note? Before, Note? After);
