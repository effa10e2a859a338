namespace NotesToolkit.Cli.Commands;

internal sealed class CompletionCommand(Syntax syntax)
    : NotesCommand(syntax, "completion", "Print what a shell needs to complete commands and options.",
        "notes completion bash >> ~/.bashrc", "notes completion pwsh >> $PROFILE")
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly Argument<string> shell = syntax.One("SHELL", "bash, zsh, fish or pwsh.", () => Shells);

    // The program itself offers the words of a place, so a script need not be renewed with it.
    public override void Run(ParseResult arguments, Session session) =>
        session.Output.Write(Pages.Find($"completion/{ChoiceOption.Read(arguments.GetRequiredValue(shell), "SHELL", Shells)}", GetType())!);
}
