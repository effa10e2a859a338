using NotesToolkit.Notes;

namespace NotesToolkit.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        using Host host = Host.OfProcess();
        return Run(args, host);
    }

    public static int Run(string[] args, Host host)
    {
        try
        {
            return CommandLine.Run(args, host);
        }
        catch (NotesException told)
        {
            host.Error.WriteLine($"notes: {told.Message}");
            return ExitCode.Unable;
        }
    }
}
