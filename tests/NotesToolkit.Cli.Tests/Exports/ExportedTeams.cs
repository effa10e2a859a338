using NotesToolkit.Cli.Commands;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Cli.Tests.Exports;

/// <summary>Two repositories, exported into folders side by side, in both formats.</summary>
public sealed class ExportedTeams : IDisposable
{
    public const string Day = "2026-06-30";

    private readonly TemporaryRepository payments = new("no-init");
    private readonly TemporaryRepository search = SearchTeam.Write();

    public ExportedTeams()
    {
        DemoCommand.WriteStory(payments.Root);
        foreach (string format in new[] { "ndjson", "csv" })
        {
            Run(payments, "export", "--format", format, "-o", Path.Combine(Folder, format, "payments"));
            Run(search, "export", "--format", format, "-o", Path.Combine(Folder, format, "search"));
        }
    }

    public string Folder => Path.Combine(payments.Outside, "exports");

    /// <summary>Runs the program in one of the two, and gives what it prints.</summary>
    public string Run(bool inSearch, params string[] arguments) => Run(inSearch ? search : payments, arguments);

    public void Dispose()
    {
        payments.Dispose();
        search.Dispose();
    }

    private static string Run(TemporaryRepository repository, params string[] arguments)
    {
        using TemporaryNotes notes = new() { Folder = repository.Root };
        Outcome outcome = notes.Run(["--as-of", Day, .. arguments]);
        Assert.True(outcome.Exit == 0 && outcome.Error.Length == 0, outcome.All);
        return outcome.Output;
    }
}
