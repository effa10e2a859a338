using NotesToolkit.Disclosure;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;
using NotesToolkit.Phrases;

namespace NotesToolkit.Tests.Disclosure;

public sealed class RedactorTests
{
    private static readonly Redactor Redactor = new(PhraseBook.Shipped, Vocabulary.Default);

    [Fact]
    public void Sensitive_words_are_replaced_and_the_rest_stays()
    {
        Note note = Parse("## Decisions\n- @lee covers during maternity, until 2026-03-18\n");

        Assert.Equal("@lee covers during (withheld), until 2026-03-18", Show(note, "@lee covers during maternity, until 2026-03-18"));
        Assert.True(Redactor.Of(note).Hides(Find(note, "maternity")));
        Assert.False(Redactor.Of(note).Hides(Find(note, "@lee covers")));
    }

    [Fact]
    public void A_span_that_cuts_through_sensitive_words_shows_nothing_of_them()
    {
        Note note = Parse("## Decisions\n- on sick leave now\n");

        Assert.Equal("(withheld) now", Show(note, "leave now"));
    }

    [Fact]
    public void A_private_section_is_withheld_whole()
    {
        Note note = Parse("## Decisions\n- ship it\n\n## Private\nkeep it from the team\n");
        TextSpan all = Find(note, "ship it\n\n## Private\nkeep it from the team");

        Assert.Equal("ship it\n\n(withheld)", Redactor.Of(note).Show(all));
        Assert.True(Redactor.Of(note).Hides(Find(note, "from the team")));
    }

    [Fact]
    public void A_disclosed_note_is_the_note_line_for_line_without_what_is_hidden()
    {
        Note note = Parse("""
            ## Decisions
            - @lee covers during maternity #cover

            ## Signals
            - Said "I interview at Zebra" #zebra
              and more  [signal:: performance]  [signal:: attrition]  [trend:: worse]  [impact:: zebra]
            - Ships late  [signal:: performance]
            - Zebra again  [signal:: performance, attrition]
            - Zebra misspelt  [signal:: atrition]

            ### Private zebra
            - zebra #zebra
            - [ ] @priya zebra

            ## Commitments
            - [ ] @priya merges it  [due:: 2026-03-11]  [id:: a1]
            """);
        Note shown = Redactor.Of(note).Note;

        Assert.DoesNotContain("zebra", shown.Source.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["(not shown)", "Ships late", "(not shown)", "(not shown)"], shown.ItemsOf(SectionKind.Signals).Select(item => item.Words));
        Assert.Equal(["attrition", "performance", "attrition", "attrition"], shown.ItemsOf(SectionKind.Signals).Select(SignalKinds.Of));
        Assert.Equal("worse", shown.ItemsOf(SectionKind.Signals)[0]["trend"]?.Value);
        Assert.Equal("@lee covers during (withheld) #cover", shown.ItemsOf(SectionKind.Decisions)[0].Words);
        Commitment commitment = Assert.Single(shown.Commitments);
        Assert.Equal("a1", commitment.Id);
        Assert.Equal(note.Source.GetLineNumber(note.Commitments[0].Item.Span.Start), shown.Source.GetLineNumber(commitment.Item.Span.Start));
        Assert.Single(shown.SectionsOf(SectionKind.Private));
    }

    [Theory]
    [InlineData("- [ ] @priya tells Lee of the plan nobody knows  [due:: 2026-03-11]  [id:: a1]", "- [ ] @priya (withheld)  [due:: 2026-03-11]  [id:: a1]")]
    [InlineData("- Said it\n  - gap:: the plan that nobody of us knows\n  - review:: 2026-03-18", "- Said it\n  - gap:: (withheld)\n  - review:: 2026-03-18")]
    [InlineData("Tells Lee of the plan\nnobody knows.", "(withheld)\n(withheld)")]
    [InlineData("- Nobody knows #plan", "- Nobody knows #plan")]
    public void Words_that_a_later_note_holds_in_private_are_withheld_and_their_fields_stand(string before, string shown)
    {
        Note note = Parse("## Commitments\n" + before + "\n");
        Note later = Parse("## Private\n- Tells Lee of the plan nobody knows.\n- The plan that nobody of us knows\n", "1on1s/priya/2026-03-11.md");
        Assert.EndsWith("## Commitments\n" + shown + "\n", Redactor.Of(note, [later]).Note.Source.Text, StringComparison.Ordinal);
        Assert.Same(note, Redactor.Of(note, [Parse("## Decisions\n- Tells Lee of the plan nobody knows.\n")]).Note);
    }

    [Fact]
    public void Free_text_is_shown_without_sensitive_words()
    {
        Assert.Equal("moved: (withheld) and a (withheld)", Redactor.Text("moved: divorce and a lawsuit"));
        Assert.Equal("she (withheld) next year", Redactor.Text("she will retire next year").Replace("will ", "", StringComparison.Ordinal));
        Assert.Equal("we retire the service", Redactor.Text("we retire the service"));
    }

    private static Note Parse(string body, string path = "1on1s/priya/2026-03-04.md") =>
        NoteParser.Parse(new(path, "---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n" + body), Vocabulary.Default);

    private static string Show(Note note, string part) => Redactor.Of(note).Show(Find(note, part));

    private static TextSpan Find(Note note, string part) => new(note.Source.Text.IndexOf(part, StringComparison.Ordinal), part.Length);
}
