namespace NotesToolkit.Cli.Commands;

internal sealed class CompletionCommand : NotesCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly Argument<string> shell = new("SHELL")
    {
        HelpName = "SHELL",
        Description = "bash, zsh, fish or pwsh.",
        CompletionSources = { Shells },
    };

    public CompletionCommand()
        : base(
            "completion",
            "Print what a shell needs to complete commands and options.",
            "notes completion bash >> ~/.bashrc",
            "notes completion pwsh >> $PROFILE") => Add(shell);

    public override void Run(ParseResult arguments, Session session)
    {
        // The program itself offers the words of a place, so a script need not be renewed with it.
        session.Output.Write(Pages.Find($"completion/{ChoiceOption.Read(arguments.GetRequiredValue(shell), "SHELL", Shells)}", GetType())!);
    }
}
