namespace NotesToolkit.Git;

/// <summary>How git is started, so that it reads the repository that was found and runs nothing that this one configures.</summary>
internal static class GitSettings
{
    private static readonly string[] Harmless =
    [
        "--no-pager",
        "-c", "core.fsmonitor=false",
        "-c", "core.sshCommand=false",
        "-c", "core.alternateRefsCommand=",
        "-c", "core.quotePath=false",
        "-c", "diff.external=",
        "-c", "log.showSignature=false",
    ];

    private static readonly string[] Kept = ["GIT_EXEC_PATH", "GIT_ALLOW_PROTOCOL"];

    /// <summary>Whether a command is ours. A commit is the user's own doing, with the user's hooks and signature.</summary>
    public static bool IsReading(string command) => command != "commit";

    public static string Command(IReadOnlyList<string> arguments) =>
        arguments.FirstOrDefault(argument => argument.Length > 0 && char.IsAsciiLetter(argument[0])
            && !argument.Contains('=', StringComparison.Ordinal)) ?? string.Empty;

    /// <summary>What comes before the arguments. Where hooks lie is asked by two commands that run none.</summary>
    public static IEnumerable<string> For(RepositoryLocation repository, IReadOnlyList<string> arguments) => !IsReading(Command(arguments))
        ? ["-c", "core.fsmonitor=false"]
        :
        [
            "--git-dir=" + repository.GitDirectory,
            .. repository.WorkTree is { } tree ? ["--work-tree=" + tree] : Array.Empty<string>(),
            .. Harmless,
            .. Command(arguments) is "rev-parse" or "config" ? Array.Empty<string>() : ["-c", "core.hooksPath=/dev/null"],
            .. Environment.GetEnvironmentVariable("GIT_ALLOW_PROTOCOL") is { Length: > 0 } ? Array.Empty<string>() : ["-c", "protocol.allow=never"],
        ];

    public static IEnumerable<string> Discovering(RepositoryLocation repository) =>
        repository.Environment.GitDirectory is null ? Harmless : ["--git-dir=" + repository.GitDirectory, .. Harmless];

    /// <summary>Sets the variables; what is meant for another repository is not handed on.</summary>
    public static void Prepare(IDictionary<string, string?> variables, RepositoryLocation repository, bool isReading)
    {
        foreach (string name in variables.Keys.Where(name => IsOfRepository(name, isReading)).ToList())
            variables.Remove(name);

        if (repository.IndexFile is { } index)
            variables["GIT_INDEX_FILE"] = index;

        variables["GIT_FLUSH"] = "0";
        variables["GIT_OPTIONAL_LOCKS"] = "0";
        variables["GIT_TERMINAL_PROMPT"] = "0";
        variables["GIT_PAGER"] = "cat";
        variables["LC_ALL"] = "C";
        if (isReading)
        {
            // A partial clone would fetch what it lacks, and write it; older programs are kept from it by the protocols. A replaced object is not
            // what was committed.
            variables["GIT_NO_LAZY_FETCH"] = "1";
            variables["GIT_NO_REPLACE_OBJECTS"] = "1";
        }
        else if (repository.Environment.GitDirectory is not null)
        {
            variables["GIT_DIR"] = repository.GitDirectory;
            variables["GIT_WORK_TREE"] = repository.WorkTree;
        }
    }

    private static bool IsOfRepository(string name, bool isReading) => name.StartsWith("GIT_", StringComparison.Ordinal) && (isReading
        ? !name.StartsWith("GIT_CONFIG_", StringComparison.Ordinal) && !Kept.Any(kept => name.StartsWith(kept, StringComparison.Ordinal))
        : name is "GIT_DIR" or "GIT_WORK_TREE" or "GIT_INDEX_FILE" or "GIT_PREFIX" or "GIT_OBJECT_DIRECTORY" or "GIT_ALTERNATE_OBJECT_DIRECTORIES"
            or "GIT_COMMON_DIR" or "GIT_NAMESPACE" or "GIT_SHALLOW_FILE" or "GIT_GRAFT_FILE" or "GIT_REPLACE_REF_BASE" or "GIT_LITERAL_PATHSPECS");
}
