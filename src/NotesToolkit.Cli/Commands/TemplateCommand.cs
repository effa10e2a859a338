namespace NotesToolkit.Cli.Commands;

internal sealed class TemplateCommand : Command
{
    public TemplateCommand()
        : base("template", "List, show or copy the shipped templates of reports.")
    {
        Add(new TemplateListCommand());
        Add(new TemplateShowCommand());
        Add(new TemplateCopyCommand());
    }
}

internal sealed class TemplateListCommand()
    : NotesCommand("list", "List the shipped templates and their guide, README.md.", "notes template list")
{
    public override void Run(ParseResult arguments, Session session)
    {
        foreach (string name in TemplateStore.ShippedNames)
            session.Output.WriteLine(name);
    }
}

internal sealed class TemplateShowCommand : NotesCommand
{
    private readonly Argument<string> name = new("NAME") { Description = "A file of the list, or a report: its Markdown template." };

    public TemplateShowCommand()
        : base("show", "Print a shipped template.", "notes template show calibration", "notes template show README.md") => Add(name);

    public override void Run(ParseResult arguments, Session session)
    {
        session.Output.Write(TemplateStore.ReadShipped(TemplateStore.FilesOf(arguments.GetRequiredValue(name))[0]));
    }
}

internal sealed class TemplateCopyCommand : NotesCommand
{
    private readonly Argument<string[]> names = Several("NAME", "Files of the list, or reports: their templates in both formats.");

    public TemplateCopyCommand()
        : base(
            "copy",
            "Put shipped templates into the root's folder templates, where they win. What is there already stays.",
            "notes template copy calibration") => Add(names);

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
