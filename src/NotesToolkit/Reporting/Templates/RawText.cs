namespace NotesToolkit.Reporting.Templates;

/// <summary>A text that is markup already, so that no template escapes it again.</summary>
internal sealed record RawText(string Text)
{
    /// <summary>The markup.</summary>
    public override string ToString() => Text;
}
