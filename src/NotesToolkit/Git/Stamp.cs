namespace NotesToolkit.Git;

/// <summary>Who did something to a commit, and when.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">The address.</param>
/// <param name="When">The second, with the offset of the writer's clock.</param>
public readonly record struct Stamp(string Name, string Email, DateTimeOffset When);
