namespace NotesToolkit.Benchmarks;

/// <summary>Whether four times as long a text takes some four times as long to check, to mend and to import, whatever it is full of.</summary>
internal static class TextGrowth
{
    /// <summary>What a text that is four times as long may take at most; what is quadratic takes sixteen times as long.</summary>
    public const double Budget = 8;

    private const int Times = 4;
    private const string Start = "---\ndate: 2026-03-04\nowner: dana\nwith: priya\nstance: coaching\n---\n## Commitments\n";

    private static readonly (string Part, int Count)[] Parts =
    [
        ("- [ ] @priya merges [the runbook](a.md)  [due:: 2026-03-11]  [id:: a]\n", 2_500),
        ("- One #topic\n  > quoted\n\n  ```\n  code\n  ```\n", 2_500),
        ("Words and words, and a `word`, of a long note that somebody has pasted here.\n", 16_000),
        ("## Priorities\n- One\n", 2_500),
        ("## Private\n- One\n\n## Decisions\n", 2_500),
        ("<!-- notes: off NT103 -- reason -->\n- [ ] x\n\n", 2_500),
        ("<!-- notes: off NT103 -- reason -->\n", 2_500),
        ("[", 12_500),
        ("(a:: ", 5_000),
        ("[a](", 5_000),
        ("` `` ", 12_500),
        ("<!-- ", 12_500),
        ("<a ", 12_500),
        ("> ", 1_250),
        ("- ", 1_250),
        ("- [a]: b\n", 2_500),
    ];

    /// <summary>What only foreign notes are full of.</summary>
    private static readonly (string Part, int Count)[] Foreign =
    [
        ("- Priya: plan it by Friday\n", 2_500),
        ("## 2026-03-04\n- Priya to ask\n", 1_250),
        ("key: value\n", 5_000),
        ("a\tPriya\tFriday\n", 5_000),
        ("| plan | Priya | Friday |\n", 5_000),
        ("Action:\n", 5_000),
        ("  - a\n", 5_000),
    ];

    public static IEnumerable<(string Part, Comparison Found)> Run(string program)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("notes-growth-");
        GitRun.Run(folder.FullName, "init", "--quiet");
        File.WriteAllText(Path.Combine(folder.FullName, "notes.yml"), "owner: dana\n");
        File.WriteAllText(Path.Combine(folder.FullName, "people.yml"), "dana: {name: Dana Cole}\npriya: {name: Priya Raman, manager: dana}\n");
        try
        {
            foreach ((string part, int count) in Parts.Concat(Foreign))
            {
                foreach (string verb in (string[])["lint", "fix", "import"])
                {
                    Command few = new(program, [verb, .. Options(verb), Write("few", part, count)]);
                    Command many = new(program, [verb, .. Options(verb), Write("many", part, Times * count)]);
                    yield return (part, SideBySide.Measure(folder.FullName, count, verb, few, many, rounds: 3));
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        string Write(string root, string part, int count)
        {
            string path = Path.Combine(folder.CreateSubdirectory(root).CreateSubdirectory("1on1s").CreateSubdirectory("priya").FullName, "2026-03-04.md");
            File.WriteAllText(path, Start + string.Concat(Enumerable.Repeat(part, count)));
            return path;
        }

        static string[] Options(string verb) => verb switch
        {
            "fix" => ["--unsafe", "--diff"],
            "import" => ["--dry-run", "--person", "priya"],
            _ => [],
        };
    }
}
