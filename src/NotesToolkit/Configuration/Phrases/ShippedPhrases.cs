using System.Text;

namespace NotesToolkit.Configuration.Phrases;

/// <summary>Reads the phrases that come with the tool.</summary>
internal static class ShippedPhrases
{
    // Written in full in each pattern, these would hide what it is about.
    private static readonly (string Name, string Pattern)[] Parts =
    [
        ("{whose}", @"(?:\b(?:his|her|their|your|my)|'s)"),
        ("{is}", @"(?:\b(?:is|was|are|were|am|be|been|being|becomes?|became|gets?|got|getting|seems?|seemed|looks?|looked|sounds?|sounded|feels?|felt|acts?|acted|acting|(?:comes?|came|coming) (?:across|off)(?: as)?|seen as|isn't|wasn't|aren't|weren't)|'s|'re|'m)(?: (?:a bit|a little|kind of|sort of|often|always|sometimes|really|still|so|too|very|quite|pretty|rather|extremely|just|being|not|also|again|way|getting|becoming|overly|somewhat|slightly|an?|such an?|clearly|obviously|probably|simply)){0,3}"),
        ("{has}", @"(?:\b(?:has|have|had|having|gets?|got|getting|needs?|needed|with|took|takes?|taking|is having|expects?|lost|wants?)|'s got|'ve got)"),
    ];

    public static IReadOnlyList<Phrase> Read()
    {
        using Stream stream = typeof(ShippedPhrases).Assembly.GetManifestResourceStream("phrases.tsv")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        List<Phrase> phrases = [];
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            phrases.Add(new(cells[0], PhraseCategories.Find(cells[1])!.Value, Expand(cells[2]), Expand(cells[3]), cells[4])
            {
                Literals = Literals(cells[5]),
                LiteralsOfPerson = Literals(cells[6]),
            });
        }

        return phrases;
    }

    private static string[][] Literals(string cell) =>
        [.. cell.Replace(@"\b", "\b", StringComparison.Ordinal).Split("||").Select(alternative => alternative.Split('|'))];

    private static string Expand(string pattern)
    {
        if (!pattern.Contains('{', StringComparison.Ordinal))
        {
            return pattern;
        }

        foreach ((string name, string part) in Parts)
        {
            pattern = pattern.Replace(name, part, StringComparison.Ordinal);
        }

        return pattern;
    }
}
