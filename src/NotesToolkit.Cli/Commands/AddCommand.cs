namespace NotesToolkit.Cli.Commands;

internal sealed class AddCommand : NotesCommand
{
    private static readonly string[] Sections = ["Priorities", "Blockers", "Decisions", "Growth", "Feedback", "Signals"];

    private readonly Argument<string> person = new("PERSON") { Description = "Whose agenda." };
    private readonly Argument<string[]> text = Several("TEXT", "What to talk about.");
    private readonly Option<string?> section = Value("--section", "S",
        $"{string.Join(", ", Sections)}, or a name that notes.yml gives one; Priorities without it.");

    public AddCommand()
        : base(
            "add",
            "Put something on a person's next agenda, between meetings.",
            "notes add priya \"who owns the rollback?\"",
            "notes add priya --section growth \"led the drill alone\"") =>
        Add(person, text, section);

    public override void Run(ParseResult arguments, Session session)
    {
        RootOnDisk root = RootOnDisk.Open(session);
        string key = root.RequirePersonOrNew(arguments.GetRequiredValue(person));
        root.WarnOfLeft(session, key);
        NextNote next = new(root.Notebook, key, session.Today(root.Notebook.Configuration));
        string words = string.Join(' ', arguments.GetRequiredValue(text)).ReplaceLineEndings(" ").Trim();
        if (Placeholders.IsPlaceholder(words))
            throw new NotesException("TEXT says nothing: write what you want to talk about.");

        SourceText? before = root.Notebook.Source.Read(next.Agenda);
        if (before?.Defect is not null)
            throw new NotesException($"{next.Agenda} cannot be read as text, and stays as it is: correct it first.");

        NextItem item = new(SectionOf(arguments, root.Notebook.Configuration.Vocabulary), $"- {words}");
        SourceText empty = before ?? new(next.Agenda, string.Empty);
        root.Change(session, session.Output, before, empty.WithText(NextItems.Add(empty.Text, item, root.Notebook.Configuration.Vocabulary)));
    }

    private string SectionOf(ParseResult arguments, Vocabulary vocabulary)
    {
        string typed = arguments.GetValue(section)?.Trim() ?? Sections[0];
        return Sections.FirstOrDefault(name => string.Equals(name, typed, StringComparison.OrdinalIgnoreCase))
            ?? (Sections.Contains(vocabulary.KindOf(typed).ToString())
                ? typed
                : throw new NotesException($"--section {typed} is no section of an agenda. {Spelling.Suggest(typed, Sections)}"));
    }
}
