using System.Diagnostics;
using System.Globalization;

namespace NotesToolkit.Benchmarks;

/// <summary>Runs `git log --raw` and `notes mine` by turns, so that both meet the same machine, and compares the best of each.</summary>
internal static class SideBySide
{
    private const int Rounds = 5;

    public static string Measure(string folder, string program, int commits)
    {
        TimeSpan log = TimeSpan.MaxValue;
        TimeSpan mine = TimeSpan.MaxValue;
        long memory = 0;
        for (int round = 0; round < Rounds; round++)
        {
            log = Shorter(log, Time(folder, "git", out _, "--no-pager", "log", "-z", "--raw", "--no-renames", "--no-abbrev"));
            mine = Shorter(mine, Time(folder, program, out long used, "mine", "--format", "json"));
            memory = Math.Max(memory, used);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{commits,7}   {log.TotalSeconds,6:F2}s   {mine.TotalSeconds,9:F2}s   {mine / log,5:F2}   {memory >> 20,4} MB");
    }

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static TimeSpan Time(string folder, string program, out long memory, params string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = GitRun.Start(program, folder, arguments);
        process.StandardInput.Close();
        Task draining = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        memory = 0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
        {
            memory = Math.Max(memory, Peak(process));
        }

        draining.Wait();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start) : throw new InvalidOperationException($"{program} failed.");
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
