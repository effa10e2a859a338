namespace NotesToolkit.Cli.Commands;

internal sealed class DoctorCommand() : NotesCommand(
    new(), "doctor", "Say what is well here and what is not: git, the repository, the hook, the configuration, the roster.", "notes doctor")
{
    private sealed record HealthCheck(string What, string? Fault, string Well = "");

    public override void Run(ParseResult arguments, Session session)
    {
        Palette palette = session.Palette;
        foreach (HealthCheck check in Checks(session))
        {
            session.HasFailed |= check.Fault is not null;
            session.Output.WriteLine(
                $"{(check.Fault is null ? palette.Good("well") : palette.Bad("not "))}  {check.What}: {check.Fault ?? check.Well}");
        }
    }

    private static IEnumerable<HealthCheck> Checks(Session session)
    {
        HealthCheck program = Git(GitProgram.Find());
        yield return program;
        (GitRepository? repository, string? unreadable) =
            NotesException.Try<(GitRepository?, string?)>(() => (Open(session), null), refused => (null, refused));
        yield return Repository(session, unreadable);
        if (program.Fault is null && repository is not null && HookInstaller.For(repository.Location) is var hooks)
            yield return new("hook", hooks.Fault, hooks.Summary);

        Notebook root = Notebook.Open(session.Root);
        NotesConfiguration configuration = root.Configuration;
        yield return new(
            "configuration",
            configuration.Problems.Count > 0 ? $"{Counted.Of(configuration.Problems.Count, "problem")}: `notes lint` shows them" : null,
            configuration.Source is null ? $"no notes.yml in {session.Root}, so the defaults count"
                : Path.Combine(session.Root, NotesConfiguration.FileName));

        // What it names instead of the defaults is not known.
        if (configuration.IsUnreadable)
            yield break;

        string people = configuration.PeoplePath;
        yield return new(
            "roster",
            configuration.Roster.Exists ? null : $"there is no {people}, so names and cadences go unchecked: `notes init` writes one",
            $"{Counted.Of(configuration.Roster.People.Count, "person", "people")} in {people}");
        string globs = string.Join(", ", configuration.Globs.Select(glob => glob.Pattern));
        yield return new("notes", root.Files.Count == 0 ? $"none match {globs}: `notes new PERSON` begins one" : null, $"{root.Files.Count}");
        IEnumerable<string> paths = root.Files.Select(file => NotesRoot.Prefix(session.Root, repository!.Location) + file.Path);
        if (repository?.Filters.Of(paths) is { Count: > 0 } filters)
        {
            string notes = Counted.Of(filters.Count, "note");
            yield return new("filter", $"git's own copy of {notes} cannot be read, so that no hook checks it and no report is made: "
                + $"it is stored through {StoredMark.Explain(filters.Values.First())}");
        }

        if (configuration.BaselinePath is { } baseline && root.Source.Read(baseline) is null)
            yield return new("baseline", $"notes.yml names {baseline}, which is not there: `notes lint --update-baseline` writes it");

        HashSet<string> ofStrayFiles = new(StringComparer.Ordinal) { "NT016", "NT017" };
        LintRequest files = new(new LintContext(root, session.Today(configuration))) { Select = ofStrayFiles };
        foreach (Diagnostic finding in session.Host.During("checking the notes", () => Linter.Lint(files)).Findings)
            yield return new(finding.Source.Path, finding.Message);
    }

    private static HealthCheck Git(string? program)
    {
        string version = program is null ? string.Empty : GitProgram.AskVersion(program);
        string? fault = program is null ? "no git program is on the PATH: install git"
            : !GitProgram.IsGit(version)
            ? $"{program} is no git: `git --version` does not say its version. Put git's folder first on the PATH"
            : GitProgram.IsTooOld(version) ? $"{version} ({program}) is older than {GitProgram.Oldest}, which is needed: update git"
            : null;
        return new("git", fault, $"{version} ({program})");
    }

    private static GitRepository? Open(Session session)
    {
        GitRepository? opened = session.Repository is { } location ? session.Workspace.OpenRepository(location) : null;
        _ = opened?.Head;
        return opened is { Location.IsBare: false } ? opened : null;
    }

    private static HealthCheck Repository(Session session, string? unreadable) => new(
        "repository",
        session.Repository switch
        {
            null => $"{session.Folder} stands in none, so there is no trail: run `git init`",
            { IsBare: true } bare => $"{bare.GitDirectory} is bare, so no notes lie in it: work in a clone",
            _ when unreadable is not null => unreadable,
            { IsShallow: true } => "this clone is shallow, so its history is cut off: run `git fetch --unshallow`",
            _ => null,
        },
        session.Repository?.WorkTree ?? string.Empty);
}
