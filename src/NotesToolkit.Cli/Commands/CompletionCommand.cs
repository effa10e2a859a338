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

    public override int Run(ParseResult arguments, Session session)
    {
        session.Output.Write(ChoiceOption.Read(arguments.GetRequiredValue(shell), "SHELL", Shells) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => PowerShell,
        });
        return ExitCode.Fine;
    }

    // The program itself offers the words of a place, so a script need not be renewed with it.
    private const string Bash = """
        _notes() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(notes "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _notes notes

        """;

    private const string Zsh = """
        #compdef notes
        _notes() {
            local -a found
            found=("${(@f)$(notes "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
            compadd -a found
            _files
        }
        compdef _notes notes

        """;

    private const string Fish = """
        complete -c notes -a '(notes "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName notes -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            notes "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;
}
