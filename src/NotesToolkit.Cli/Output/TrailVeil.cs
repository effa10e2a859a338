using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Cli.Output;

/// <summary>Shows what notes said at any time, without what must not leave them, or what was moved into a private section later.</summary>
internal sealed class TrailVeil(GitRepository repository, TeamRecord record)
{
    private readonly PrivateTexts hidden = new(repository, record.History);
    private readonly Withholding withholding = new(record.Phrases, record.Configuration.Roster);

    public string Show(Trail trail, string text) => hidden.Holds(trail.Note, text) ? Withholding.Mark : withholding.Show(text);

    /// <summary>What a part was or is: days, owners and escalations as they are, everything else veiled.</summary>
    public string? Show(Trail trail, TrailEvent happened, string? value) => value is null ? null : happened.Part switch
    {
        CommitmentPart.Text or CommitmentPart.Output => Show(trail, value),
        _ => value,
    };
}
