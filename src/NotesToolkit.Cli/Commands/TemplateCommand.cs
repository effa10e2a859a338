namespace NotesToolkit.Cli.Commands;

internal sealed class TemplateCommand() : CommandGroup("template", "List, show or copy the shipped templates of reports.",
    new TemplateListCommand(), new TemplateShowCommand(new()), new TemplateCopyCommand(new()));

internal sealed class TemplateListCommand()
    : NotesCommand(new(), "list", "List the shipped templates and their guide, README.md.", "notes template list")
{
    public override void Run(ParseResult arguments, Session session) =>
        session.Output.WriteLine(string.Join('\n', TemplateStore.ShippedNames));
}

internal sealed class TemplateShowCommand(Syntax syntax)
    : NotesCommand(syntax, "show", "Print a shipped template.", "notes template show calibration", "notes template show README.md")
{
    private readonly Argument<string> name = syntax.One("NAME", "A file of the list, or a report: its Markdown template.");

    public override void Run(ParseResult arguments, Session session) =>
        session.Output.Write(TemplateStore.ReadShipped(TemplateStore.FilesOf(arguments.GetRequiredValue(name))[0]));
}

internal sealed class TemplateCopyCommand(Syntax syntax) : NotesCommand(syntax, "copy",
    "Put shipped templates into the root's folder templates, where they win. What is there already stays.", "notes template copy calibration")
{
    private readonly Argument<string[]> names = syntax.Several("NAME", "Files of the list, or reports: their templates in both formats.");

    public override void Run(ParseResult arguments, Session session)
    {
        string folder = Path.Combine(RootOnDisk.Open(session).Folder, "templates");
        string[] files = [.. arguments.GetRequiredValue(names).SelectMany(TemplateStore.FilesOf).Distinct(StringComparer.Ordinal)];
        if (Array.Find(files, file => Path.Exists(Path.Combine(folder, file))) is { } there)
            throw new NotesException($"templates/{there} is there already. Move it away, or take the new one from notes template show {there}.");

        Directory.CreateDirectory(folder);
        foreach (string file in files)
        {
            session.Writer.Replace(Path.Combine(folder, file), TemplateStore.ReadShipped(file));
            session.Output.WriteLine($"wrote templates/{file}");
        }
    }
}
