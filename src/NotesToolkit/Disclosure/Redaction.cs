namespace NotesToolkit.Disclosure;

/// <summary>How words that a commit wrote into a note are shown; the default shows them as they are.</summary>
internal readonly record struct Redaction(Redactor? Redactor, Written Written)
{
    public string? Words(string? text) => text is null ? null : Redactor?.Words(text, Written) ?? text;

    public string? Name(string? name) => name is null ? null : Redactor?.Name(name) ?? name;
}
