using NotesToolkit.Disclosure;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;
using NotesToolkit.Phrases;

namespace NotesToolkit.Tests.Configuration;

public sealed class WithholdingTests
{
    private static readonly Withholding Withholding = new(PhraseBook.Shipped, Roster.Missing);

    [Fact]
    public void Sensitive_words_are_replaced_and_the_rest_stays()
    {
        Note note = Parse("## Decisions\n- @lee covers during maternity, until 2026-03-18\n");

        Assert.Equal("@lee covers during (withheld), until 2026-03-18", Show(note, "@lee covers during maternity, until 2026-03-18"));
        Assert.True(Withholding.IsWithheld(note, Find(note, "maternity")));
        Assert.False(Withholding.IsWithheld(note, Find(note, "@lee covers")));
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

        Assert.Equal("ship it\n\n(withheld)", Withholding.Show(note, all));
        Assert.True(Withholding.IsWithheld(note, Find(note, "from the team")));
    }

    [Fact]
    public void Ten_thousand_findings_in_as_many_sections_are_shown_in_good_time()
    {
        Note note = Parse(string.Concat(Enumerable.Repeat("## Commitments\n- [ ] x\n", 10_000)));
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.All(note.Commitments, commitment => Assert.Equal("x", Withholding.Show(note, new(commitment.Item.FirstLine.End - 1, 1))));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"{watch.Elapsed}");
    }

    [Fact]
    public void Free_text_is_shown_without_sensitive_words()
    {
        Assert.Equal("moved: (withheld) and a (withheld)", Withholding.Show("moved: divorce and a lawsuit"));
        Assert.Equal("she (withheld) next year", Withholding.Show("she will retire next year").Replace("will ", "", StringComparison.Ordinal));
        Assert.Equal("we retire the service", Withholding.Show("we retire the service"));
    }

    private static Note Parse(string body) =>
        NoteParser.Parse(new("1on1s/priya/2026-03-04.md", "---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n" + body), Vocabulary.Default);

    private static string Show(Note note, string part) => Withholding.Show(note, Find(note, part));

    private static TextSpan Find(Note note, string part) => new(note.Source.Text.IndexOf(part, StringComparison.Ordinal), part.Length);
}
