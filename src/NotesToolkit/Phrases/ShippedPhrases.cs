using System.Text;

namespace NotesToolkit.Phrases;

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
        byte[] table = new byte[stream.Length];
        stream.ReadExactly(table);
        List<Phrase> phrases = [];
        foreach (Range line in table.AsSpan().Split((byte)'\n'))
        {
            // The first line says what the columns are.
            if (line.Start.Value > 0 && !table.AsSpan(line).IsEmpty)
            {
                phrases.Add(Read(table.AsSpan(line)));
            }
        }

        return phrases;
    }

    private static Phrase Read(ReadOnlySpan<byte> line)
    {
        string[] cells = new string[7];
        int count = 0;
        foreach (Range cell in line.Split((byte)'\t'))
        {
            cells[count++] = Encoding.UTF8.GetString(line[cell]);
        }

        return new(cells[0], PhraseCategories.Find(cells[1])!.Value, cells[2], cells[3], cells[4])
        {
            Literals = cells[5].Replace(@"\b", "\b", StringComparison.Ordinal),
            LiteralsOfPerson = cells[6].Replace(@"\b", "\b", StringComparison.Ordinal),
        };
    }

    /// <summary>A part of a shipped pattern, with the parts that it names written in full.</summary>
    public static string Expand(string pattern)
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
