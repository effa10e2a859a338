namespace NotesToolkit.Git;

/// <summary>A path that differs between two snapshots.</summary>
internal readonly record struct FileChange(string Path, FileVersion Before, FileVersion After);

/// <summary>A path's content in a snapshot. The default is a path that is not there.</summary>
internal readonly record struct FileVersion(FileKind Kind, GitId Id);
