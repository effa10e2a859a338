namespace NotesToolkit.Git;

/// <summary>A path that differs between two snapshots.</summary>
/// <param name="Path">The path from the git root, with <c>/</c>.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there; in the work tree its id is not known.</param>
public readonly record struct FileChange(string Path, FileVersion Before, FileVersion After);

/// <summary>A path's content in a snapshot. The default is a path that is not there.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The blob, or none where it is not known.</param>
public readonly record struct FileVersion(FileKind Kind, GitId Id);
