namespace NotesToolkit.Benchmarks;

/// <summary>What somebody who types waits for, and how long that may be; beside it what git or an empty answer takes in the same run.</summary>
internal sealed record Wait(string What, double Most, string Unit, IReadOnlyList<double> Taken, double Beside = 0)
{
    public const string Heading = "what                                       p50       p95      at most      beside   ratio of p50";

    public double Percentile(int percent) => Taken.Order().ElementAt((Taken.Count - 1) * percent / 100);

    public bool IsOver => Percentile(95) > Most;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{What,-36} {Percentile(50),9:F1} {Percentile(95),9:F1} {Most,9:F0} {Unit}  {Beside,9:F1}   {(Beside > 0 ? Percentile(50) / Beside : 0),9:F2}");
}

/// <summary>The language server: its start, a key's way to its findings, and a root of many notes in git.</summary>
internal static class EditorBenchmark
{
    private const int Starts = 20;
    private const int Changes = 200;

    public static IEnumerable<Wait> Run(string program, int notes)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("notes-benchmark-");
        try
        {
            string demo = Path.Combine(folder.FullName, "demo");
            string many = Directory.CreateDirectory(Path.Combine(folder.FullName, "many")).FullName;
            using (Process writing = GitRun.Start(program, folder.FullName, "demo", demo))
            {
                writing.StandardOutput.ReadToEnd();
                writing.WaitForExit();
            }

            GeneratedRepository.Write(many, notes * 3);
            yield return new("spawn to initialize", 20, "ms", Start(program, demo), Git(demo, "--version"));
            foreach (Wait wait in Typing(program, demo, "change to findings, demo", most: 2))
                yield return wait;

            foreach (Wait wait in Typing(program, many, $"change to findings, {notes} notes", most: 10))
                yield return wait;

            foreach (Wait wait in Opening(program, many))
                yield return wait;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<double> Start(string program, string folder) => [.. Enumerable.Range(0, Starts).Select(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        using LanguageClient client = new(program, folder);
        return Since(start);
    })];

    private static IEnumerable<Wait> Typing(string program, string folder, string what, double most)
    {
        using LanguageClient client = new(program, folder);
        (string document, string text) = Last(folder);
        client.Tell("textDocument/didOpen", $$"""{"textDocument": { {{document}}, "languageId": "markdown", "version": 1, "text": {{Quote(text)}} } }""");
        client.Findings(1);

        // Answered behind the findings of git and of the root, so that none is left to come.
        client.Ask("workspace/symbol", """{"query": "no such thing"}""");
        List<double> taken = [];
        List<double> empty = [];
        int line = text[..text.IndexOf("- ", StringComparison.Ordinal)].Count(sign => sign == '\n');
        for (int version = 2; version <= Changes + 1; version++)
        {
            long start = Stopwatch.GetTimestamp();
            client.Tell("textDocument/didChange", $$$"""
                {"textDocument": { {{{document}}}, "version": {{{version}}} }, "contentChanges": [{"text": "x",
                 "range": {"start": {"line": {{{line}}}, "character": 2}, "end": {"line": {{{line}}}, "character": {{{(version % 2) + 2}}} } } }]}
                """);
            client.Findings(version);
            taken.Add(Since(start));
            start = Stopwatch.GetTimestamp();
            client.Ask("textDocument/foldingRange", """{"textDocument": {"uri": "untitled:none"} }""");
            empty.Add(Since(start));
        }

        yield return new(what, most, "ms", taken, empty.Order().ElementAt(empty.Count / 2));
    }

    private static IEnumerable<Wait> Opening(string program, string folder)
    {
        using LanguageClient client = new(program, folder);
        (string document, string text) = Last(folder);

        // What git alone finds: a commitment that is gone.
        string[] lines = text.Split('\n');
        string erased = string.Join('\n', lines.Where(line => !line.Contains("[id:: ", StringComparison.Ordinal)));
        long start = Stopwatch.GetTimestamp();
        client.Tell("textDocument/didOpen", $$"""{"textDocument": { {{document}}, "languageId": "markdown", "version": 1, "text": {{Quote(erased)}} } }""");
        client.Findings(1);
        yield return new("first findings", 50, "ms", [Since(start)], Git(folder, "status", "--porcelain"));

        client.Findings(1);
        yield return new("findings of git and the root", 1000, "ms", [Since(start)], Git(folder, "status", "--porcelain"));

        start = Stopwatch.GetTimestamp();
        client.Ask("workspace/diagnostic", """{"previousResultIds": []}""");
        yield return new("findings of the whole history", 2500, "ms", [Since(start)], Git(folder, "log", "-z", "--raw", "--no-renames", "--no-abbrev"));
        yield return new("memory", 250, "MB", [client.Memory / 1048576.0]);
    }

    /// <summary>A root's last note: how a message names it, and its text.</summary>
    private static (string Document, string Text) Last(string folder)
    {
        string path = Directory.GetFiles(Path.Combine(folder, "1on1s"), "*.md", SearchOption.AllDirectories).MaxBy(Path.GetFileName, StringComparer.Ordinal)!;
        return ($"\"uri\": {Quote(new Uri(path).AbsoluteUri)}", File.ReadAllText(path));
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static double Git(string folder, params string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        GitRun.Run(folder, arguments);
        return Since(start);
    }

    private static double Since(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}
