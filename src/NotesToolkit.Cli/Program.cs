namespace NotesToolkit.Cli;

internal static class Program
{
    /// <summary>The signal of a file that passes the limit of its size; the system ends what does not take it, in the midst of a write.</summary>
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    public static int Main(string[] args)
    {
        using PosixSignalRegistration? limit =
            OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(FileTooLarge, signal => signal.Cancel = true);
        return Run(args, Host.OfProcess());
    }

    public static int Run(string[] args, Host host)
    {
        try
        {
            int exit = CommandLine.Run(args, host);
            host.Output.Flush();
            return exit;
        }
        catch (Exception failed) when (failed is NotesException or IOException or UnauthorizedAccessException)
        {
            return host.Refuse(failed.Message);
        }
        catch (AggregateException failed) when (failed.Flatten().InnerExceptions.OfType<NotesException>().FirstOrDefault() is { } refusal)
        {
            // Notes are read by several threads at once.
            return host.Refuse(refusal.Message);
        }
    }
}
