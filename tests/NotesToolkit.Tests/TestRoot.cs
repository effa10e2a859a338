using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests;

/// <summary>A small notes root in memory.</summary>
internal static class TestRoot
{
    public const string NotePath = "1on1s/priya/2026-03-04.md";

    public const string FrontMatter = "---\ndate: 2026-03-04\nowner: dana\nwith: priya\nstance: coaching\n---\n";

    public const string People = """
        priya: {name: Priya Raman, manager: dana, cadence: 7d, escalate: sam}
        lee: {name: Lee Park, manager: dana, cadence: 14d}
        dana: {name: Dana Cole, role: Manager}
        sam: {name: Sam Ortiz, role: Director}
        """;

    /// <summary>A note behind a good front matter.</summary>
    public static Note Read(string body) => Open((NotePath, FrontMatter + body)).Context.Notebook.Find(NotePath)!;

    /// <summary>A request to judge some files; a roster is there unless one of them is another.</summary>
    public static LintRequest Open(params (string Path, string Text)[] files) =>
        Open([.. files.Select(file => SourceText.Decode(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    /// <summary>Likewise.</summary>
    public static LintRequest Open(IReadOnlyList<SourceText> files)
    {
        Dictionary<string, SourceText> byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        byPath.TryAdd("people.yml", new("people.yml", People));
        return new(new LintContext(Notebook.Read(new MemorySource(byPath)), new(2026, 3, 4))) { JudgesTeam = true };
    }
}
