using NotesToolkit.Notes;
using NotesToolkit.Parsing;
using NotesToolkit.Phrases;

namespace NotesToolkit.Tests.Configuration;

/// <summary>Soft lines as managers write them, each with the category that finds it.</summary>
public sealed class SoftLineTests
{
    private static readonly Roster People = new(new("people.yml", string.Empty),
        [new("dana", default) { Name = "Dana Cole" }, new("tom", default) { Name = "Tom Becker" }, new("priya", default) { Name = "Priya Nair" }, new("lee", default) { Name = "Lee Park" }]);

    public static TheoryData<string, string> Lines()
    {
        TheoryData<string, string> rows = [];
        foreach (string row in File.ReadLines(TestFiles.At("tests", "fixtures", "soft-lines.txt")))
        {
            if (row is not ['#', ..] && row.Split(" | ", 2) is [var category, var line])
                rows.Add(category, line);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_soft_line_is_found(string category, string line)
    {
        PhraseCategory asked = PhraseCategories.Find(category)!.Value;
        string section = asked switch { PhraseCategory.SoftFollowUp => "Decisions", PhraseCategory.Capability => "Growth", _ => "Feedback" };
        Vocabulary vocabulary = new(new Dictionary<string, SectionKind>(StringComparer.Ordinal), ["Private"], [], People);
        Note note = NoteParser.Parse(new("1on1s/tom/2026-03-04.md", $"---\ndate: 2026-03-04\nowner: dana\nwith: tom\n---\n## {section}\n- {line}\n"), vocabulary);
        Assert.NotEmpty(new NoteLanguage(note, PhraseBook.Shipped, vocabulary).Find(asked));
    }
}
