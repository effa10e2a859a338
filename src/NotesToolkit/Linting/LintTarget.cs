using NotesToolkit.Git;

namespace NotesToolkit.Linting;

internal sealed record LintTarget(string Folder, Notebook Opened, Func<Notebook, LintRequest> Judge)
{
    public LintRequest AsItStands { get; } = Judge(Opened);

    public LintRequest With(IReadOnlyDictionary<string, SourceText> texts) =>
        Judge(texts.Values.Aggregate(Opened, static (notebook, text) => notebook.With(text)));

    public LintRequest Without(IEnumerable<string> notes) =>
        Judge(Opened.With(notes, AsItStands.Context.Before ?? Opened));
}
