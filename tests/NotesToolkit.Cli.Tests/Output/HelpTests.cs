using System.CommandLine;
using VerifyXunit;

namespace NotesToolkit.Cli.Tests.Output;

public sealed class HelpTests
{
    [Fact]
    public async Task Every_command_shows_an_example()
    {
        using TemporaryNotes notes = new();
        StringBuilder help = new();
        foreach (string[] command in Commands())
        {
            string shown = notes.Run([.. command, "--help"]).Output.Replace($"  {RootCommand.ExecutableName} ", "  notes ", StringComparison.Ordinal);
            Assert.Contains($"  notes {command[0]} ", $"{shown[shown.LastIndexOf("Example", StringComparison.Ordinal)..]} ".ReplaceLineEndings(" "), StringComparison.Ordinal);
            help.Append("# notes ").AppendJoin(' ', command).Append("\n\n```\n").Append(shown.TrimEnd()).Append("\n```\n\n");
        }

        await Verifier.Verify(help.ToString(), "md");
    }

    private static IEnumerable<string[]> Commands()
    {
        Host host = new(TextWriter.Null, TextWriter.Null) { OpenInput = () => Stream.Null, Folder = "." };
        return [.. CommandLine.Create(host).Subcommands.Where(command => !command.Hidden).SelectMany(Names)];
    }

    private static IEnumerable<string[]> Names(Command command) =>
        command.Subcommands.SelectMany(Names).Select(below => (string[])[command.Name, .. below]).Prepend([command.Name]);
}
