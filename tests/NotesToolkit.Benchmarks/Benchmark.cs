namespace NotesToolkit.Benchmarks;

/// <summary>The commands that are measured, each beside what git needs for the least of it.</summary>
internal static class Benchmark
{
    private const string Person = "1on1s/p9";

    /// <summary>
    /// What each may take at most, as a multiple of git's time in the same run. At 3,000 commits git takes some 30 ms where 250 are allowed; what
    /// has none is only shown.
    /// </summary>
    public static IReadOnlyDictionary<(string What, int Commits), double> Budgets { get; } = new Dictionary<(string, int), double>
    {
        [("hook", 3_000)] = 8,
        [("mine", 3_000)] = 8,
        [("hook", 30_000)] = 8,
        [("lint", 30_000)] = 20,
        [("mine", 30_000)] = 4,
    };

    public static IEnumerable<Comparison> Run(string program, int commits)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("notes-benchmark-");
        string blobs = folder.FullName + ".blobs";
        try
        {
            GeneratedRepository.Write(folder.FullName, commits);
            GitRun.ListBlobs(folder.FullName, blobs);
            yield return Measure("lint", new("git", "grep", "--count", "--no-index", "due::"), ["lint"], rounds: 5);
            GeneratedRepository.Stage(folder.FullName);
            const string Log = "git log -z --raw -m --no-renames --no-abbrev >/dev/null";
            // The hook has to list the staged paths and the history of one person's.
            yield return Measure("hook", new("sh", "-c", $"git diff --cached --raw >/dev/null && git log -z --raw --no-renames --no-abbrev -- {Person} >/dev/null"), ["hook", "run"], rounds: 10);
            // What git needs to list the same changes and to print the same texts, one after the other.
            yield return Measure("mine", new("sh", "-c", $"{Log} && git cat-file --batch --buffer <{blobs}"), ["mine", "--format", "json"], rounds: 5);
        }
        finally
        {
            folder.Delete(recursive: true);
            File.Delete(blobs);
        }

        Comparison Measure(string what, Command git, string[] notes, int rounds) =>
            SideBySide.Measure(folder.FullName, commits, what, git, new(program, notes), rounds);
    }
}
