namespace NotesToolkit.Cli;

internal sealed class Session(Host host, GlobalOptions options, ParseResult arguments) : IDisposable
{
    private readonly HashSet<string> warned = new(StringComparer.Ordinal);

    public Host Host { get; } = host;

    public TextWriter Output => Host.Output;

    public TextWriter Error => Host.Error;

    public string Folder { get => field ??= ReadFolder(); private init; }

    public RepositoryLocation? Repository => field ??= RepositoryLocation.Find(Folder, GitEnvironment);

    public string Root => NotesRoot.FindFrom(Folder, Repository);

    /// <summary>Writes files, and nothing through a link that the repository or the notes root holds.</summary>
    public FileWriter Writer => new(Repository?.WorkTree ?? Root);

    public GitEnvironment GitEnvironment => field ??= Host.ReadGitEnvironment();

    public Workspace Workspace => field ??= new(GitEnvironment, Today);

    public bool HasFailed { get; set; }

    public DateOnly? AsOf
    {
        get => field ?? (arguments.GetValue(options.AsOf) is { } text ? DayArgument.Read(text, options.AsOf.Name) : null);
        private init;
    }

    public bool UsesColor => options.Color.Read(arguments) is { } chosen and not "auto" ? chosen == "always"
        : Host.OutputIsTerminal && string.IsNullOrEmpty(Host.Variable("NO_COLOR")) && Host.HasRichTerminal;

    public Palette Palette => new(UsesColor);

    public DateOnly Today(NotesConfiguration configuration) => AsOf ?? configuration.Today(Host.Clock);

    public RepositoryLocation RequireRepository(string purpose) => RepositoryLocation.Require(Folder, GitEnvironment, purpose);

    /// <summary>Refuses what cannot be understood before anything is done.</summary>
    public void CheckOptions()
    {
        _ = (Folder, AsOf);
        Host.Output.Paints = UsesColor;
    }

    public Session At(string otherFolder, DateOnly day) => new(Host, options, arguments) { Folder = otherFolder, AsOf = AsOf ?? day };

    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    public string DisplayPath(string fullPath) => Path.GetRelativePath(Folder, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    public string RepositoryPath(string fullPath) =>
        Path.GetRelativePath(Workspace.WorkTreeOf(fullPath) ?? Folder, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    public void Warn(string line)
    {
        if (warned.Add(line))
            Error.WriteLine(line);
    }

    public void Dispose() => Workspace.Dispose();

    private string ReadFolder()
    {
        string path = (arguments.GetValue(options.Folder) ?? []).Aggregate(Host.Folder, (from, to) => Path.GetFullPath(to, from));
        return Directory.Exists(path) ? path : throw new NotesException($"The folder {path} of -C does not exist.");
    }
}

internal sealed class GlobalOptions
{
    public Option<string[]> Folder { get; } = new("-C") { Description = "Work in this folder, as git does.", HelpName = "DIR", Recursive = true };

    public Option<string?> AsOf { get; } =
        new("--as-of") { Description = "The day that counts as today.", HelpName = "yyyy-MM-dd", Recursive = true };

    public ChoiceOption Color { get; } = new("--color", "auto", "always", "never")
    {
        Description = "When to use colour: auto (at a terminal), always or never.", HelpName = "WHEN", Recursive = true,
    };
}
