namespace NotesToolkit.Cli;

/// <summary>Where the program runs: its streams, folder, clock and variables. Tests bring their own.</summary>
internal sealed class Host(TextWriter output, TextWriter error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public SafeWriter Output { get; } = new(output, "standard output") { NewLine = "\n" };

    public SafeWriter Error { get; } = new(error, "standard error") { NewLine = "\n" };

    public required Func<Stream> OpenInput { get; init; }

    public Func<Stream> OpenOutput { get; init; } = () => Stream.Null;

    public string Folder { get => field ??= CurrentFolder(); init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Func<string, string?> Variable { get; init; } = _ => null;

    public Func<GitEnvironment> ReadGitEnvironment { get; init; } = () => GitEnvironment.Empty;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public Func<string> FindProgram { get; init; } = () => "notes";

    [SuppressMessage("Reliability", "CA2000", Justification = "The process's streams end with it.")]
    public static Host OfProcess() => new(
        new StreamWriter(Open(Console.OpenStandardOutput), Utf8, bufferSize: 16384),
        new StreamWriter(Open(Console.OpenStandardError), Utf8) { AutoFlush = true })
    {
        OpenInput = Console.OpenStandardInput,
        OpenOutput = () => Open(Console.OpenStandardOutput),
        Variable = Environment.GetEnvironmentVariable,
        ReadGitEnvironment = GitEnvironment.FromProcess,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        FindProgram = ProgramLocation.Find,
    };

    public bool HasRichTerminal => Variable("TERM") is not ("" or "dumb");

    /// <summary>What is shown at a terminal while work goes on, from half a second on.</summary>
    public ProgressLine? Begin(string work) => OutputIsTerminal && ErrorIsTerminal && HasRichTerminal ? new(Error, work, Clock) : null;

    public T During<T>(string work, Func<T> act)
    {
        using ProgressLine? line = Begin(work);
        return act();
    }

    public int Refuse(string sentence)
    {
        // The output may be what the sentence is about; where nobody listens, the exit code says it.
        foreach (Action tell in (Action[])[Output.Flush, () => Error.WriteLine($"notes: {sentence}")])
            NotesException.Try(() => { tell(); return true; }, _ => false);

        return ExitCode.Unable;
    }

    /// <summary>A stream that the caller closed refuses what is written.</summary>
    private static Stream Open(Func<Stream> open) => NotesException.TryFiles(open, _ => new MemoryStream([], writable: true));

    private static string CurrentFolder() => NotesException.Translate(
        () => Environment.CurrentDirectory, _ => "The current folder is gone: change to one that exists.");
}
