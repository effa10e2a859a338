using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Tests.Linting;

public sealed class MissesTests
{
    private static readonly DateOnly Missed = new(2026, 3, 12);

    [Theory]
    [InlineData("- [-] @priya asks  [missed:: 2026-03-12]  [due:: 2026-03-11]", "2026-03-12", true)]
    [InlineData("- [x] @priya asks  [due:: 2026-03-11]  [completion:: 2026-03-14]", "2026-03-12", false)]
    [InlineData("- [ ] @priya asks  [was:: 2026-03-12]  [due:: 2026-03-18]  [id:: a]", "2026-03-12", true)]
    [InlineData("- [ ] @priya asks  [was:: 2026-03-13]  [due:: 2026-03-18]  [id:: a]", "2026-03-12", false)]
    [InlineData("- [ ] @priya asks  [was:: 2026-03-11]  [was:: 2026-03-18]  [due:: 2026-03-25]  [id:: a]", "2026-03-12", true)]
    [InlineData("- [ ] @priya asks  [was:: 2026-03-25]  [due:: 2026-03-18]  [id:: a]", "2026-03-12", false)]
    public void A_late_slip_and_a_written_miss_are_misses(string item, string day, bool isMiss)
    {
        Note made = Parse("2026-03-04", "## Commitments\n" + item);
        Note later = Parse(day, "## Follow-up\n- [ ] a  [due:: 2026-03-18]");
        Note[] notes = [made, later];

        Assert.Equal(isMiss ? [Missed] : [], Misses.Of(new(notes), notes).Select(miss => miss.Day));
    }

    private static Note Parse(string day, string body) =>
        NoteParser.Parse(new($"1on1s/priya/{day}.md", $"---\ndate: {day}\nowner: dana\nwith: priya\n---\n{body}\n"), Vocabulary.Default);
}
