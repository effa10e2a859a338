namespace NotesToolkit.Benchmarks;

/// <summary>A program and its arguments.</summary>
internal sealed record Command(string Program, params string[] Arguments);

/// <summary>How a command of ours compares with what git itself needs for the least of it.</summary>
internal sealed record Comparison(int Commits, string What, TimeSpan Git, TimeSpan Notes, long Memory)
{
    public const string Heading = "commits   what           git         notes    ratio   memory";

    public double Ratio => Notes / Git;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Commits,7}   {What,-6}   {Git.TotalMilliseconds,6:F1} ms   {Notes.TotalMilliseconds,8:F1} ms   {Ratio,6:F2}   {Memory >> 20,4} MB");
}

/// <summary>Runs two commands by turns, so that both meet the same machine, and compares the best of each.</summary>
internal static class SideBySide
{
    public static Comparison Measure(string folder, int commits, string what, Command git, Command notes, int rounds)
    {
        Comparison best = new(commits, what, TimeSpan.MaxValue, TimeSpan.MaxValue, 0);
        for (int round = 0; round < rounds; round++)
        {
            TimeSpan first = Shorter(best.Git, Time(folder, git, out _));
            TimeSpan second = Shorter(best.Notes, Time(folder, notes, out long used));
            best = best with { Git = first, Notes = second, Memory = Math.Max(best.Memory, used) };
        }

        return best;
    }

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static TimeSpan Time(string folder, Command command, out long memory)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = GitRun.Start(command.Program, folder, command.Arguments);
        process.StandardInput.Close();
        Task draining = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        memory = 0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(1)))
        {
            memory = Math.Max(memory, Peak(process));
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        draining.Wait();

        // With 1 a hook says that it found something, and git that a pattern stands nowhere.
        return process.ExitCode is 0 or 1 ? time : throw new InvalidOperationException($"{command.Program} {command.Arguments[0]} failed.");
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
