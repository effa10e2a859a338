namespace NotesToolkit.Cli.Output;

internal sealed record Palette(bool IsOn)
{
    public string Bold(string text) => Wrap(text, "1");

    public string Faint(string text) => Wrap(text, "2");

    public string Good(string text) => Wrap(text, "32");

    public string Bad(string text) => Wrap(text, "31");

    public string Paint(string text, Severity severity) => Wrap(text, severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    });

    private string Wrap(string text, string code) => IsOn ? $"{SafeWriter.Mark(code)}{text}{SafeWriter.Mark("0")}" : text;
}
