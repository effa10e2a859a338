using Microsoft.Extensions.Time.Testing;
using NotesToolkit.Git;

namespace NotesToolkit.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
public sealed record Outcome(int Exit, string Output, string Error)
{
    /// <summary>Everything that was printed, standard output first.</summary>
    public string All => Output + Error;
}

/// <summary>A folder of notes of its own, and the program run inside this process on it.</summary>
public sealed class TemporaryNotes : IDisposable
{
    private readonly string above = Directory.CreateTempSubdirectory("notes-cli-").FullName;

    public TemporaryNotes() => Directory.CreateDirectory(Folder = Path.Combine(above, "notes"));

    /// <summary>The current folder of every run: one of its own, where no other is given.</summary>
    public string Folder { get; init; }

    /// <summary>The day of every run.</summary>
    public DateOnly Today { get; set; } = new(2026, 3, 4);

    /// <summary>What stands on standard input.</summary>
    public string Input { get; set; } = string.Empty;

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public bool IsTerminal { get; set; }

    public TemporaryNotes Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Runs the program through the entry point that the process uses.</summary>
    public Outcome Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        FakeTimeProvider clock = new(new DateTimeOffset(Today.ToDateTime(new(12, 0)), TimeSpan.Zero));
        Host host = new(output, error)
        {
            OpenInput = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Input)),
            Folder = Folder,
            Clock = clock,
            Variable = name => Variables.GetValueOrDefault(name),
            ReadGitEnvironment = () => GitEnvironment.Empty,
            OutputIsTerminal = IsTerminal,
            ErrorIsTerminal = IsTerminal,
        };
        int exit = Program.Run(arguments, host);
        return new(exit, output.ToString(), error.ToString());
    }

    /// <summary>Runs the real git in the folder, deaf to the machine's configuration.</summary>
    public Outcome Git(params string[] arguments)
    {
        (int exit, string output, string error) = GitRunner.Run(Folder, arguments);
        return new(exit, output, error);
    }

    public void Dispose() => GitRunner.Delete(above);
}
