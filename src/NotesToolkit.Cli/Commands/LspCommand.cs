using NotesToolkit.Cli.Lsp;

namespace NotesToolkit.Cli.Commands;

internal sealed class LspCommand : NotesCommand
{
    public LspCommand()
        : base(new(), "lsp", "Serve an editor on standard input and output, as a language server.", "notes lsp") =>
        // Some clients name the way by which they talk; there is this one only.
        Add(new Option<bool>("--stdio") { Description = "Talk on standard input and output, as it does in any case.", Hidden = true });

    public override void Run(ParseResult arguments, Session session)
    {
        using BufferedStream input = new(session.Host.OpenInput());
        using Stream output = session.Host.OpenOutput();
        LanguageServer server = new(new(input, output), session.Workspace);
        session.HasFailed = !server.RunAsync(session.Host.Clock).GetAwaiter().GetResult();
    }
}
