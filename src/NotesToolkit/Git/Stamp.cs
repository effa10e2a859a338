namespace NotesToolkit.Git;

/// <summary>Who did something to a commit, and when.</summary>
public readonly record struct Stamp(string Name, string Email, DateTimeOffset When);
