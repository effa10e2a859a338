namespace NotesToolkit.Cli.Demo;

/// <summary>What a commit of the story does to a file.</summary>
internal abstract record StoryChange(StoryPlace Place, string Path)
{
    /// <summary>The file's text afterwards, null where it is deleted.</summary>
    public abstract string? Apply(string? before);
}

internal sealed record FileWritten(StoryPlace Place, string Path, string Text) : StoryChange(Place, Path)
{
    public override string Apply(string? before) => before == Text ? throw Place.Error($"{Path} holds this text already.") : Text;
}

internal sealed record FileDeleted(StoryPlace Place, string Path) : StoryChange(Place, Path)
{
    public override string? Apply(string? before) => before is null ? throw Place.Error($"{Path} is not there to be deleted.") : null;
}

/// <summary>Lines of the file, each ending with a line end, give way to others.</summary>
internal sealed record LinesReplaced(StoryPlace Place, string Path, string Old, string New) : StoryChange(Place, Path)
{
    public override string Apply(string? before)
    {
        if (before is null)
            throw Place.Error($"{Path} is not there to be edited.");

        string text = "\n" + before;
        int at = text.IndexOf("\n" + Old, StringComparison.Ordinal);
        if (at < 0)
            throw Place.Error($"{Path} does not hold these lines; write them as they stand there.");

        return text.IndexOf("\n" + Old, at + 1, StringComparison.Ordinal) < 0
            ? before[..at] + New + before[(at + Old.Length)..]
            : throw Place.Error($"{Path} holds these lines more than once; add a line before or after them.");
    }
}
