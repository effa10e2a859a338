using NotesToolkit.Notes;
using NotesToolkit.Parsing;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Tests.Parsing;

/// <summary>
/// What lines say in words, one line a row: the line, its owner, its due day, and what is left of its text. <c>-</c> is a line that says
/// nothing of it, <c>?</c> one that is asked about.
/// </summary>
public sealed class TypedLineTests
{
    private static readonly Roster People = new(new("people.yml", string.Empty),
    [
        Named("dana", "Dana Cole"), Named("priya", "Priya Raman"), Named("tom", "Tom Becker"), Named("lee", "Lee Park"), Named("sam", "Sam Ortiz"),
        Named("akim", "Alex Kim"), Named("aroy", "Alex Roy"), Named("will", "Will Hart"), Named("may", "May Chen"), Named("mark", "Mark Lund"),
        Named("jose", "José Díaz"), Named("maryann", "Mary Ann Lee"), Named("gone", "Olga Brandt") with { End = new(2026, 1, 31) },
        Named("jay.patel", "Jay Patel"), Named("obrien", "Sean O'Brien"),
    ]);

    public static TheoryData<string, string, string> Lines()
    {
        TheoryData<string, string, string> rows = [];
        foreach (string row in File.ReadLines(TestFiles.At("tests", "fixtures", "typed-lines.txt")))
        {
            if (row.Length > 0 && row[0] != '#' && row.Split('|') is [var line, var owner, var due])
            {
                rows.Add(line.Trim(), owner.Trim(), due.Trim());
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_says_whose_it_is_and_by_when(string line, string owner, string due)
    {
        TypedLine typed = Read(line);
        Assert.Equal((owner, due), (Shown(typed.Owner), Shown(typed.Due)));
    }

    [Fact]
    public void The_table_is_as_long_as_it_should_be() => Assert.True(Lines().Count >= 200, $"{Lines().Count}");

    private static TypedLine Read(string line)
    {
        Vocabulary vocabulary = new(new Dictionary<string, SectionKind>(StringComparer.Ordinal), ["Private"], [], People);
        string text = $"---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n## Commitments\n- {(line.StartsWith('[') ? string.Empty : "[ ] ")}{line}\n";
        Note note = NoteParser.Parse(new("1on1s/priya/2026-03-04.md", text), vocabulary);
        return TypedLine.Read(Assert.Single(note.Commitments), TypedContext.Of(note, vocabulary) with { CadenceDays = 14 });
    }

    private static string Shown(TypedWord? word) => word is null ? "-" : word.Value ?? "?";

    private static Person Named(string key, string name) => new(key, default) { Name = name };
}
