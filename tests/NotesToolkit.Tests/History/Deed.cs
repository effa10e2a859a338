namespace NotesToolkit.Tests.History;

/// <summary>What can happen to a commitment, its note or the repository.</summary>
internal enum Deed
{
    Slip,
    Settle,
    Drop,
    Reopen,
    Hand,
    Erase,
    Restore,
    Rename,
    Revert,
    Branch,
    Merge,
    Discard,
    Name,
    Move,
    Copy,
    DeleteFile,
    RestoreFile,
    Clash,
}
