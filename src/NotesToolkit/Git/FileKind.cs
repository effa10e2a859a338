namespace NotesToolkit.Git;

/// <summary>What git says a path is.</summary>
internal enum FileKind
{
    /// <summary>Nothing stands there.</summary>
    None,

    /// <summary>A file, executable or not.</summary>
    File,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>A commit of another repository.</summary>
    Submodule,
}
