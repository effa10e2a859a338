using NotesToolkit.Linting;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Tests.Linting;

public sealed class FieldEditsTests
{
    private const string Head = "---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n## Commitments\n";

    [Theory]
    [InlineData("- [ ] @priya asks", "- [ ] @priya asks  [id:: p-1]")]
    [InlineData("- [ ] @priya asks  \t", "- [ ] @priya asks  [id:: p-1]  \t")]
    [InlineData("- [ ] @priya asks  [due:: 2026-03-11]", "- [ ] @priya asks  [due:: 2026-03-11]  [id:: p-1]")]
    [InlineData("- [ ] @priya asks [due:: 2026-03-11] and tells us #launch", "- [ ] @priya asks [due:: 2026-03-11] and tells us #launch  [id:: p-1]")]
    [InlineData("- [ ] @priya asks  [due:: 2026-03-11] ^a1b2", "- [ ] @priya asks  [due:: 2026-03-11]  [id:: p-1] ^a1b2")]
    [InlineData("- [ ] @priya asks (due:: 2026-03-11)", "- [ ] @priya asks (due:: 2026-03-11)  [id:: p-1]")]
    [InlineData("- [ ] @priya asks  [id:: ]", "- [ ] @priya asks  [id:: p-1]")]
    [InlineData("- [ ] @priya asks  [id::]", "- [ ] @priya asks  [id:: p-1]")]
    [InlineData("- [ ] @priya asks  [id:: TBD]", "- [ ] @priya asks  [id:: p-1]")]
    [InlineData("- [ ] @priya asks\n  and tells us  [due:: 2026-03-11]", "- [ ] @priya asks\n  and tells us  [due:: 2026-03-11]  [id:: p-1]")]
    [InlineData("- [ ] @priya asks\n  and tells us", "- [ ] @priya asks\n  and tells us  [id:: p-1]")]
    [InlineData("- [ ] @priya asks\n  - and tells us", "- [ ] @priya asks  [id:: p-1]\n  - and tells us")]
    [InlineData("- [ ] @priya asks\n  - due:: 2026-03-11", "- [ ] @priya asks\n  - due:: 2026-03-11\n  - id:: p-1")]
    [InlineData("* [ ] @priya asks\n\t* due:: 2026-03-11  ", "* [ ] @priya asks\n\t* due:: 2026-03-11  \n\t* id:: p-1")]
    [InlineData("- [ ] @priya asks  [due:: 2026-03-11]\n  - output:: the name", "- [ ] @priya asks  [due:: 2026-03-11]  [id:: p-1]\n  - output:: the name")]
    [InlineData("- [ ] @priya runs `a\n  b`", "- [ ] @priya runs `a\n  b`  [id:: p-1]")]
    [InlineData("- [ ] @priya runs `a  [due:: 2026-03-11]", "- [ ] @priya runs `a  [due:: 2026-03-11]  [id:: p-1]")]
    public void An_id_comes_last_and_is_read_back(string item, string expected) =>
        Assert.Equal(expected, Edit(item, edits => edits.Set("id", "p-1"), "id", "p-1"));

    [Theory]
    [InlineData("- [ ] @priya asks  [due:: 2026-03-11]  [id:: a]", "- [ ] @priya asks  [due:: 2026-03-11]  [completion:: 2026-03-10]  [id:: a]")]
    [InlineData("- [ ] @priya asks [due:: 2026-03-11] [id:: a]", "- [ ] @priya asks [due:: 2026-03-11]  [completion:: 2026-03-10]  [id:: a]")]
    [InlineData("- [ ] @priya asks[due:: 2026-03-11][id:: a]", "- [ ] @priya asks[due:: 2026-03-11]  [completion:: 2026-03-10]  [id:: a]")]
    [InlineData("- [ ] @priya asks  [id:: a]  [due:: 2026-03-11]", "- [ ] @priya asks  [id:: a]  [due:: 2026-03-11]  [completion:: 2026-03-10]")]
    [InlineData("- [ ] [id:: a] @priya asks", "- [ ] [id:: a] @priya asks  [completion:: 2026-03-10]")]
    [InlineData("- [ ] @priya asks\n  - due:: 2026-03-11\n  - id:: a", "- [ ] @priya asks\n  - due:: 2026-03-11\n  - completion:: 2026-03-10\n  - id:: a")]
    [InlineData("- [ ] @priya asks  [completion:: 2026-03-09]  [id:: a]", "- [ ] @priya asks  [completion:: 2026-03-10]  [id:: a]")]
    public void A_completion_stands_between_the_due_day_and_the_id(string item, string expected) =>
        Assert.Equal(expected, Edit(item, edits => edits.Set("completion", "2026-03-10"), "completion", "2026-03-10"));

    [Theory]
    [InlineData("payments moved [the window]", "[why:: payments moved [the window]]")]
    [InlineData("see [the mail](mail.md)", "[why:: see [the mail](mail.md)]")]
    [InlineData("two\nlines", "[why:: two lines]")]
    public void A_value_is_written_so_that_it_is_read_back(string why, string field) =>
        Assert.Equal(
            $"- [ ] @priya asks  {field}  [due:: 2026-03-11]",
            Edit("- [ ] @priya asks  [due:: 2026-03-11]", edits => edits.Add("why", why), "why", why.Replace('\n', ' ')));

    [Theory]
    [InlineData("an open [bracket")]
    [InlineData("a closing ] and `code")]
    public void A_value_that_brackets_cannot_hold_gets_a_line(string why) =>
        Assert.Equal(
            $"- [ ] @priya asks  [due:: 2026-03-11]\n  - why:: {why}",
            Edit("- [ ] @priya asks  [due:: 2026-03-11]", edits => edits.Add("why", why), "why", why));

    [Fact]
    public void A_slip_keeps_the_old_days_in_order_each_with_its_reason_behind_it()
    {
        const string Item = "- [ ] @priya asks  [was:: 2026-03-04]  [why:: ill]  [due:: 2026-03-11]  [id:: a]";
        Assert.Equal(
            "- [ ] @priya asks  [was:: 2026-03-04]  [why:: ill]  [was:: 2026-03-11]  [why:: the window]  [due:: 2026-03-18]  [id:: a]",
            Settle(Item, (source, commitment) => Settlements.Moved(new(Parse(source.Text), commitment), Vocabulary.Default, new(2026, 3, 18), "the window")));
    }

    [Fact]
    public void A_slip_of_nested_fields_stays_nested() => Assert.Equal(
        "- [ ] @priya asks\n  - was:: 2026-03-11\n  - why:: the window\n  - due:: 2026-03-18\n  - id:: a",
        Settle("- [ ] @priya asks\n  - due:: 2026-03-11\n  - id:: a", (source, commitment) => Settlements.Moved(new(Parse(source.Text), commitment), Vocabulary.Default, new(2026, 3, 18), "the window")));

    [Fact]
    public void The_reason_of_a_drop_is_not_read_as_that_of_a_move()
    {
        const string Item = "- [ ] @priya asks  [was:: 2026-03-04]  [due:: 2026-03-11]  [id:: a]";
        string settled = Settle(Item, (source, commitment) => Settlements.Dropped(commitment, new(2026, 3, 10), "not needed"));

        Assert.Equal("- [-] @priya asks  [why:: not needed]  [was:: 2026-03-04]  [due:: 2026-03-11]  [cancelled:: 2026-03-10]  [id:: a]", settled);
        Commitment commitment = Parse(Head + settled).Commitments[0];
        Assert.Equal("not needed", commitment.Reason);
        Assert.Null(Assert.Single(commitment.Moves).Why);
    }

    [Fact]
    public void A_reason_behind_a_move_that_has_its_own_is_that_of_the_drop()
    {
        const string Item = "- [ ] @priya asks  [was:: 2026-03-04]  [why:: ill]  [due:: 2026-03-11]  [id:: a]";
        string settled = Settle(Item, (source, commitment) => Settlements.Dropped(commitment, new(2026, 3, 10), "not needed"));

        Commitment commitment = Parse(Head + settled).Commitments[0];
        Assert.Equal("not needed", commitment.Reason);
        Assert.Equal("ill", Assert.Single(commitment.Moves).Why?.Value);
    }

    [Fact]
    public void A_miss_sets_the_box_and_the_day() => Assert.Equal(
        "- [-] @priya asks  [missed:: 2026-03-12]  [due:: 2026-03-11]  [id:: a]",
        Settle("- [ ] @priya asks  [due:: 2026-03-11]  [id:: a]", (source, commitment) => Settlements.Missed(commitment, new(2026, 3, 12))));

    [Theory]
    [InlineData("- [ ] @priya asks  [why:: x]  [due:: 2026-03-11]", "- [ ] @priya asks  [due:: 2026-03-11]")]
    [InlineData("- [ ] [why:: x] @priya asks", "- [ ] @priya asks")]
    [InlineData("- [ ] @priya asks\n  - why:: x\n  - due:: 2026-03-11", "- [ ] @priya asks\n  - due:: 2026-03-11")]
    [InlineData("- [ ] @priya asks\n  - why:: x", "- [ ] @priya asks")]
    public void A_field_is_taken_out_with_the_space_that_set_it_apart(string item, string expected)
    {
        Note note = Parse(Head + item);
        Item read = note.Commitments[0].Item;
        Assert.Equal(expected, Apply(note, new FieldEdits(read).Remove(read["why"]!)));
    }

    [Fact]
    public void Line_ends_of_the_file_are_used_and_those_of_others_stay()
    {
        string text = (Head + "- [ ] @priya asks\n  - due:: 2026-03-11\n- [ ] @dana tells\n").Replace("\n", "\r\n", StringComparison.Ordinal);
        Note note = Parse(text);
        string after = Fixer.Apply(text, new FieldEdits(note.Commitments[0].Item).Set("id", "a").Edits);
        Assert.Equal(text.Replace("11\r\n", "11\r\n  - id:: a\r\n", StringComparison.Ordinal), after);
    }

    private static string Edit(string item, Func<FieldEdits, FieldEdits> change, string key, string value)
    {
        Note note = Parse(Head + item);
        string after = Apply(note, change(new(note.Commitments[0].Item)));
        Item read = Assert.Single(Parse(Head + after).Commitments).Item;
        Assert.Contains(read.Markup.All(key), field => field.Value == value);
        return after;
    }

    private static string Settle(string item, Func<SourceText, Commitment, FieldEdits> change)
    {
        Note note = Parse(Head + item);
        return Apply(note, change(note.Source, note.Commitments[0]));
    }

    private static string Apply(Note note, FieldEdits edits) => Fixer.Apply(note.Source.Text, edits.Edits)[Head.Length..];

    private static Note Parse(string text) => NoteParser.Parse(new("1on1s/priya/2026-03-04.md", text), Vocabulary.Default);
}
