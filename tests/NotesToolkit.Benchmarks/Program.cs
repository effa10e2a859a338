using NotesToolkit.Benchmarks;

// dotnet run -c Release --project tests/NotesToolkit.Benchmarks -- PROGRAM [COMMITS…]
// PROGRAM is the published `notes`; a third as many notes as commits are written.
// "check PROGRAM [COMMITS…]" ends with 1 where a command takes more than its budget, as a multiple of what git needs beside it.
// "lsp PROGRAM [NOTES]" tells what an editor waits for, in the demo and in that many notes (10,000), and ends with 1 where that is too long.
// "growth PROGRAM" ends with 1 where four times as long a text takes far more than four times as long.
// "write FOLDER COMMITS [PEOPLE]" only writes such a repository, to look at or to profile on.
if (args is ["write", var written, var count, .. var people])
{
    GeneratedRepository.Write(
        Directory.CreateDirectory(written).FullName,
        int.Parse(count, CultureInfo.InvariantCulture),
        people is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 20);
    return 0;
}

if (args is ["lsp", var server, .. var size])
{
    Console.WriteLine(Wait.Heading);
    int late = 0;
    foreach (Wait wait in EditorBenchmark.Run(Path.GetFullPath(server), size is [var wanted] ? int.Parse(wanted, CultureInfo.InvariantCulture) : 10_000))
    {
        Console.WriteLine(wait);
        late += wait.IsOver ? 1 : 0;
    }

    return late == 0 ? 0 : 1;
}

if (args is ["growth", var reader])
{
    int grown = 0;
    foreach ((string part, Comparison found) in TextGrowth.Run(Path.GetFullPath(reader)))
    {
        Console.WriteLine($"{found}   {part.Replace("\n", "⏎", StringComparison.Ordinal)}");
        grown += found.Ratio > TextGrowth.Budget ? 1 : 0;
    }

    return grown == 0 ? 0 : 1;
}

bool checks = args is ["check", ..];
if (args.Skip(checks ? 1 : 0).ToList() is not [var named, .. var numbers])
{
    Console.Error.WriteLine("Name the published program, and if wanted numbers of commits: artifacts/publish/notes 3000 30000 300000");
    return 2;
}

List<Comparison> measured = [];
Console.WriteLine(Comparison.Heading);
foreach (int commits in numbers.Count == 0 ? [3_000, 30_000] : numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture)))
{
    foreach (Comparison comparison in Benchmark.Run(Path.GetFullPath(named), commits))
    {
        Console.WriteLine(comparison);
        measured.Add(comparison);
    }
}

if (!checks)
{
    return 0;
}

(Comparison Found, double Budget)[] held = [.. from comparison in measured
                                            where Benchmark.Budgets.ContainsKey((comparison.What, comparison.Commits))
                                            select (comparison, Benchmark.Budgets[(comparison.What, comparison.Commits)])];
int failed = 0;
foreach ((Comparison found, double budget) in held.Where(comparison => comparison.Found.Ratio > comparison.Budget))
{
    failed++;
    Console.Error.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{found.What} at {found.Commits} commits takes {found.Ratio:F2} times what git needs; its budget is {budget}."));
}

Console.WriteLine($"{held.Length - failed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
