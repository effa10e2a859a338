using System.Diagnostics;
using System.Globalization;

namespace NotesToolkit.Benchmarks;

/// <summary>A program and its arguments.</summary>
internal sealed record Command(string Program, params string[] Arguments);

/// <summary>Runs two commands by turns, so that both meet the same machine, and compares the best of each.</summary>
internal static class SideBySide
{
    public const string Heading = "commits   what     git                 time   notes      time    ratio   memory";

    /// <param name="folder">Where both run.</param>
    /// <param name="commits">How large the repository is.</param>
    /// <param name="what">What is measured.</param>
    /// <param name="git">What git itself needs for the least of it.</param>
    /// <param name="notes">The command that is measured.</param>
    /// <param name="rounds">How often each runs.</param>
    public static string Measure(string folder, int commits, string what, Command git, Command notes, int rounds)
    {
        TimeSpan first = TimeSpan.MaxValue;
        TimeSpan second = TimeSpan.MaxValue;
        long memory = 0;
        for (int round = 0; round < rounds; round++)
        {
            first = Shorter(first, Time(folder, git, out _));
            second = Shorter(second, Time(folder, notes, out long used));
            memory = Math.Max(memory, used);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{commits,7}   {what,-6}   {Path.GetFileName(git.Program),-12} {first.TotalMilliseconds,9:F1} ms   {second.TotalMilliseconds,9:F1} ms   {second / first,6:F2}   {memory >> 20,4} MB");
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
