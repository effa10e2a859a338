using System.Text;
using NotesToolkit.Git;

namespace NotesToolkit.Cli;

/// <summary>Where the program runs: its streams, folder, clock and variables. Tests bring their own.</summary>
internal sealed record Host : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The current folder.</summary>
    public required string Folder { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Func<string, string?> Variable { get; init; } = _ => null;

    public Func<GitEnvironment> ReadGitEnvironment { get; init; } = () => GitEnvironment.Empty;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public bool InputIsTerminal { get; init; }

    /// <summary>The program itself, as a hook has to call it.</summary>
    public string ProgramPath { get; init; } = "notes";

    public static Host OfProcess() => new()
    {
        Output = new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 16384),
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        OpenInput = Console.OpenStandardInput,
        Folder = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
        ReadGitEnvironment = GitEnvironment.FromProcess,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        InputIsTerminal = !Console.IsInputRedirected,
        ProgramPath = ProgramLocation.Find(),
    };

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
