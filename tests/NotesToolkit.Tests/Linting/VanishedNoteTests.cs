using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Linting;

public sealed class VanishedNoteTests
{
    private const int Count = 20;

    [Fact]
    public void A_note_that_goes_while_others_are_read_is_judged_as_if_it_had_never_been_there()
    {
        string gone = PathOf(10);

        LintResult vanished = Lint(new Root([.. Enumerable.Range(1, Count).Select(PathOf)], gone));
        LintResult without = Lint(new Root([.. Enumerable.Range(1, Count).Select(PathOf).Where(path => path != gone)], gone));

        Assert.Equal(Count - 1, vanished.NoteCount);
        Assert.Contains(vanished.Findings, finding => finding.Rule.Id == "NT114");
        Assert.DoesNotContain(vanished.Findings, finding => finding.Source.Path == gone);
        Assert.Equal(Told(without), Told(vanished));
    }

    private static IEnumerable<string> Told(LintResult result) =>
        result.Findings.Select(finding => $"{finding.Source.Path}:{finding.Span.Start} {finding.Rule.Id} {finding.Message}");

    private static LintResult Lint(Root root)
    {
        LintContext context = new(Notebook.Read(root), new(2026, 3, 31));
        return Linter.Lint(new(context) { JudgesTeam = true });
    }

    private static string PathOf(int day) => $"1on1s/priya/2026-03-{day:00}.md";

    /// <summary>A root that lists its notes, and of which one is gone when it comes to be read.</summary>
    private sealed class Root(string[] notes, string gone) : FileSource
    {
        public override IEnumerable<string> List(string folder, Func<string, bool> wanted) => notes.Where(wanted);

        public override SourceText? Read(string path) => path switch
        {
            "people.yml" => new(path, TestRoot.People),
            _ when path == gone || !notes.Contains(path) => null,
            _ => new(path, TextOf(int.Parse(path.AsSpan(path.Length - 5, 2), System.Globalization.CultureInfo.InvariantCulture))),
        };

        /// <summary>Each note speaks of what the one before it made.</summary>
        private static string TextOf(int day) => $"""
            ---
            date: 2026-03-{day:00}
            owner: dana
            with: priya
            ---
            ## Follow-up
            - [ ] p{day - 1}

            ## Commitments
            - [ ] @priya drills #rollback  [due:: 2026-03-{day + 1:00}]  [id:: p{day}]
            """;
    }
}
