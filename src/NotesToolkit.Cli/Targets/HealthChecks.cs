using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>One thing that was looked at.</summary>
internal sealed record HealthCheck(string What, bool IsWell, string Finding);

/// <summary>Looks at everything that the commands rely on.</summary>
internal static class HealthChecks
{
    public static IEnumerable<HealthCheck> Of(Session session)
    {
        string? git = GitProgram.Find();
        RepositoryLocation? repository = session.Repository;
        HealthCheck program = Git(git);
        yield return program;
        yield return Repository(session, repository);
        if (program.IsWell && repository is { IsBare: false })
            yield return Hook(HookInstaller.For(repository));

        string folder = NotesRoot.FindFrom(session.Folder, repository);
        Notebook root = Notebook.Open(folder);
        NotesConfiguration configuration = root.Configuration;
        yield return configuration.Problems.Count > 0
            ? new("configuration", false, $"{Counted.Of(configuration.Problems.Count, "problem")}: `notes lint` shows them")
            : configuration.Source is null
                ? new("configuration", true, $"no notes.yml in {folder}, so the defaults count")
                : new("configuration", true, Path.Combine(folder, NotesConfiguration.FileName));
        if (configuration.IsUnreadable)
        {
            // What it names instead of the defaults is not known.
            yield break;
        }

        yield return Roster(configuration);
        yield return configuration.Owner is null
            ? new("owner", false, "notes.yml names no owner, so `notes new` has to ask the roster: write owner: KEY")
            : new("owner", true, configuration.Owner);
        int notes = root.Files.Count;
        yield return notes == 0
            ? new("notes", false, $"none match {string.Join(", ", configuration.Globs.Select(glob => glob.Pattern))}: `notes new PERSON` begins one")
            : new("notes", true, $"{notes}");
    }

    private static HealthCheck Hook(HookInstaller hooks) =>
        new("hook", hooks.Fault is null, hooks.Fault ?? hooks.Summary);

    private static HealthCheck Git(string? program)
    {
        string said = program is null ? string.Empty : GitProgram.AskVersion(program);
        return program is null ? new("git", false, "no git program is on the PATH: install git")
            : !GitProgram.IsGit(said) ? new("git", false, $"{program} is no git: `git --version` does not say its version. Put git's folder first on the PATH")
            : GitProgram.IsTooOld(said) ? new("git", false, $"{said} ({program}) is older than {GitProgram.Oldest}, which is needed: update git")
            : new("git", true, $"{said} ({program})");
    }

    private static HealthCheck Repository(Session session, RepositoryLocation? repository)
    {
        if (repository is null)
            return new("repository", false, $"{session.Folder} stands in none, so there is no trail: run `git init`");

        if (repository.IsBare)
            return new("repository", false, $"{repository.GitDirectory} is bare, so no notes lie in it: work in a clone");

        if (GitRepository.FindFault(repository) is { } fault)
            return new("repository", false, fault);

        return repository.IsShallow
            ? new("repository", false, "this clone is shallow, so its history is cut off: run `git fetch --unshallow`")
            : new("repository", true, repository.WorkTree!);
    }

    private static HealthCheck Roster(NotesConfiguration configuration) => configuration.Roster.Exists
        ? new("roster", true,
            $"{configuration.Roster.People.Count} {(configuration.Roster.People.Count == 1 ? "person" : "people")} in {configuration.PeoplePath}")
        : new("roster", false, $"there is no {configuration.PeoplePath}, so names and cadences go unchecked: `notes init` writes one");
}
