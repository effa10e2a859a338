namespace NotesToolkit.Cli.Commands;

internal sealed class AddCommand(Syntax syntax)
    : NotesCommand(syntax, "add", "Put something on a person's next agenda, between meetings.",
        "notes add priya \"who owns the rollback?\"", "notes add priya --section growth \"led the drill alone\"")
{
    private static readonly string[] Sections = ["Priorities", "Blockers", "Decisions", "Growth", "Feedback", "Signals"];

    private readonly Argument<string> person = syntax.One("PERSON", "Whose agenda.");
    private readonly Argument<string[]> text = syntax.Several("TEXT", "What to talk about.");
    private readonly Option<string?> section = syntax.Value("--section", "S",
        $"{string.Join(", ", Sections)}, or a name that notes.yml gives one; Priorities without it.");

    public override void Run(ParseResult arguments, Session session)
    {
        RootOnDisk root = RootOnDisk.Open(session);
        string key = root.RequirePersonOrNew(arguments.GetRequiredValue(person));
        root.WarnOfLeft(key);
        string path = new NextNote(root.Notebook, key, root.Today).Agenda;
        string words = string.Join(' ', arguments.GetRequiredValue(text)).ReplaceLineEndings(" ").Trim();
        if (Placeholders.IsPlaceholder(words))
            throw new NotesException("TEXT says nothing: write what you want to talk about.");

        SourceText? before = root.Notebook.Source.Read(path);
        if (before?.Defect is not null)
            throw new NotesException($"{path} cannot be read as text, and stays as it is: correct it first.");

        Vocabulary vocabulary = root.Configuration.Vocabulary;
        SourceText agenda = before ?? new(path, string.Empty);
        NextItem item = new(SectionOf(arguments.GetValue(section)?.Trim() ?? Sections[0], vocabulary), $"- {words}");
        root.Change(session.Output, before, agenda.WithText(NextItems.Add(agenda.Text, item, vocabulary)));
    }

    private static string SectionOf(string typed, Vocabulary vocabulary) =>
        Sections.FirstOrDefault(name => string.Equals(name, typed, StringComparison.OrdinalIgnoreCase))
            ?? (Sections.Contains(vocabulary.KindOf(typed).ToString())
                ? typed
                : throw new NotesException($"--section {typed} is no section of an agenda. {Spelling.Suggest(typed, Sections)}"));
}
