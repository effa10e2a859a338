using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Linting;

/// <summary>What must hold of any text whatever, however broken.</summary>
internal static class AnyText
{
    /// <summary>A note that holds something of everything that the format has.</summary>
    public const string Everything = """
        ---
        date: 2026-03-04
        owner: dana
        with: priya
        stance: coaching
        ---
        # Priya
        <!-- notes: off stance-missing -- told above -->

        ## Follow-up
        - [x] priya-0218a
        - [ ] priya-0225a  [due:: 2026-03-11]  [why:: payments moved the window]

        ## Blockers
        - Payments has not named an owner (`[x:: y]`)  [blocker:: scope, politics]  #rollback
          > quoted [due:: 2026-01-01] @lee
          - evidence:: [PR-812](https://example.com/a(b)c)

        ## Feedback
        - The rollback runbook was missed twice  [feedback:: performance]  #rollback
          - of:: priya-0211a
          - review:: 18 March 2026

        ## Hard question
        What are you avoiding right now?
        > Telling payments that we will miss the date.

        ## Commitments
        escalate:: @sam, the day after it is due

        - [ ] @priya merges [the rollback runbook](docs/runbook.md)  [due:: 2026-03-11]  [id:: priya-0304a]
        - [ ] @dana and @lee ask for a named owner  (output:: the name, [in] the channel)  [due:: +7d]
        * [?] somebody writes <https://example.com>  [due:: 05/01/2026]  [dui:: x]

        ```
        ## Private
        ```

        ## Private
        Never leaves this file.
        """;

    /// <summary>Reads, judges and mends a note, and holds what comes out against what must be.</summary>
    public static void Check(byte[] bytes)
    {
        SourceText source = SourceText.Decode(TestRoot.NotePath, bytes);
        LintRequest request = TestRoot.Open([source]);
        Note note = request.Context.Notebook.Find(TestRoot.NotePath)!;
        CheckSpans(note);
        CheckFindings(Linter.Lint(request).Findings);

        IReadOnlyDictionary<string, FixedText> mended = Fixer.Fix(buffers => Open(request, buffers.Values), withUnsafe: true);
        if (mended.Count > 0)
        {
            LintRequest after = Open(request, mended.Values.Select(file => file.Source));
            Assert.Empty(Fixer.Fix(buffers => Open(after, buffers.Values), withUnsafe: true));
        }

        if (source.Defect is null)
        {
            Assert.Equal(bytes, source.Encode());
        }
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static LintRequest Open(LintRequest request, IEnumerable<SourceText> buffers) => request with
    {
        Context = new(buffers.Where(file => file.Path != "people.yml").Aggregate(request.Context.Notebook, (notebook, file) => notebook.With(file)), request.Context.Today),
    };

    private static void CheckSpans(Note note)
    {
        TextSpan all = new(0, note.Source.Text.Length);
        int end = -1;
        foreach (Section section in note.Sections)
        {
            Assert.True(section.Span.Start >= end, "sections overlap");
            end = section.Span.End;
            Assert.True(all.Contains(section.Span) && all.Contains(section.Heading));
            Assert.True(section.Kind != SectionKind.Private || (section.Items.Count == 0 && section.Paragraphs.Count == 0));
            foreach (Item item in section.Items)
            {
                Assert.True(section.Span.Contains(item.Span) && item.Span.Contains(item.FirstLine));
                Assert.All(item.Markup.Fields, field => Assert.True(
                    item.Span.Contains(field.Span) && field.Span.Contains(field.ValueSpan) && field.Span.Contains(field.KeySpan)));
                Assert.All(item.Markup.Mentions, mention => Assert.True(item.Span.Contains(mention.Span)));
                Assert.All(item.Markup.Links, link => Assert.True(all.Contains(link.Span) && all.Contains(link.TargetSpan)));
            }
        }

        Assert.All(note.Comments, comment => Assert.True(all.Contains(comment)));
        Assert.All(note.FollowUps, line => Assert.True(all.Contains(line.IdSpan)));
        Assert.True(note.HardQuestion is not { } hard || all.Contains(hard.AnswerSpan));
    }

    private static void CheckFindings(IReadOnlyList<Diagnostic> findings)
    {
        (string, int) before = (string.Empty, 0);
        foreach (Diagnostic finding in findings)
        {
            (string Path, int Start) at = (finding.Source.Path, finding.Span.Start);
            Assert.True(string.CompareOrdinal(at.Path, before.Item1) > 0 || (at.Path == before.Item1 && at.Start >= before.Item2), "not sorted");
            Assert.True(new TextSpan(0, finding.Source.Text.Length).Contains(finding.Span), $"{finding.Rule.Id} points outside the file");
            before = at;
            int end = 0;
            foreach (TextEdit edit in finding.Fix?.Edits ?? [])
            {
                Assert.True(edit.Span.Start >= end && edit.Span.Length >= 0, $"the edits of {finding.Rule.Id} overlap or are not in order");
                end = edit.Span.End;
            }

            Assert.True(end <= (finding.Fix?.Target.Text.Length ?? 0), $"{finding.Rule.Id} edits outside the file");
        }

        Assert.True(findings.All(finding => finding.Rule.Id is "NT001" or "NT012") || findings.All(finding => finding.Rule.Id is not ("NT001" or "NT012")));
    }
}
