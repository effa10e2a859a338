using NotesToolkit.Phrases;

namespace NotesToolkit.Tests.Configuration;

/// <summary>Over ordinary engineering prose the language rules are quiet.</summary>
public sealed class ProseTests
{
    private static readonly People People = new(new(
        new("people.yml", ""),
        [new("priya", default) { Name = "Priya Raman" }, new("lee", default) { Name = "Lee Park" }, new("sam", default) { Name = "Sam Ortiz" }]));

    [Fact]
    public void Less_than_one_word_in_a_thousand_is_told()
    {
        string[] texts = [.. Directory.EnumerateFiles(TestFiles.At("tests", "fixtures", "prose"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        int words = texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        string[] told =
        [
            .. from text in texts
               from paragraph in text.Split("\n\n")
               from match in PhraseBook.Shipped.Find(
                   paragraph,
                   People,
                   PhraseCategory.SoftFollowUp, PhraseCategory.StatusQuestion, PhraseCategory.VaguePraise,
                   PhraseCategory.Label, PhraseCategory.MindReading, PhraseCategory.Sensitive)
               select $"{match.Phrase.Id} {paragraph.Substring(match.Span.Start, match.Span.Length)}",
        ];

        Assert.True(words > 2000, $"only {words} words");
        Assert.True(told.Length * 1000 < words, string.Join('\n', told));
        Assert.DoesNotContain(told, line => line.StartsWith("SE", StringComparison.Ordinal));
    }
}
