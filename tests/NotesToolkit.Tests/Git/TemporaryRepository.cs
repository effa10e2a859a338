using NotesToolkit.Git;

namespace NotesToolkit.Tests.Git;

/// <summary>A real repository in a folder of its own, driven by the real git, deaf to the machine's configuration.</summary>
public sealed class TemporaryRepository : IDisposable
{
    private int seconds;

    public TemporaryRepository(params string[] initOptions)
    {
        Directory.CreateDirectory(Root);
        if (!initOptions.Contains("no-init"))
        {
            Git(["init", "-q", "-b", "main", .. initOptions]);
        }
    }

    /// <summary>The folder, below one more folder that is deleted with it; links are resolved.</summary>
    public string Root { get; } = Path.Combine(Directory.CreateTempSubdirectory("notes-git-").FullName, "repository");

    public string Outside => Path.GetDirectoryName(Root)!;

    public IDictionary<string, string?> Variables { get; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    internal RepositoryLocation Location => RepositoryLocation.Find(Root, GitEnvironment.Empty)!;

    internal GitRepository Open() => GitRepository.Open(Location);

    public void Write(string path, string text)
    {
        string file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    /// <summary>Stages everything and commits it, each commit one hour later than the last.</summary>
    public GitId Commit(string message, params string[] options)
    {
        Git(["add", "-A"]);
        Git(["commit", "-q", "--allow-empty", "-m", message, .. options]);
        return Head();
    }

    /// <summary>The same without a start of git, which takes longer than most of what is tested: for a history that is only read.</summary>
    public GitId CommitHere(string message)
    {
        string date = Variables["GIT_COMMITTER_DATE"]!;
        using LibGit2Sharp.Repository inside = new(Root);
        LibGit2Sharp.Commands.Stage(inside, "*");
        LibGit2Sharp.Signature author = new(
            Variables.TryGetValue("GIT_AUTHOR_NAME", out string? name) ? name : "Dana Cole",
            Variables.TryGetValue("GIT_AUTHOR_EMAIL", out string? email) ? email : "dana@example.com",
            DateTimeOffset.Parse(Variables["GIT_AUTHOR_DATE"]!, CultureInfo.InvariantCulture));
        LibGit2Sharp.Signature committer = new("Dana Cole", "dana@example.com", DateTimeOffset.Parse(date, CultureInfo.InvariantCulture));
        return GitId.Parse(inside.Commit(message, author, committer, new() { AllowEmptyCommit = true }).Sha);
    }

    /// <summary>The commit of HEAD, read where a branch's file has it: git is started a thousand times less often.</summary>
    public GitId Head()
    {
        string folder = Path.Combine(Root, ".git");
        string head = Path.Combine(folder, "HEAD");
        string branch = File.Exists(head) ? Path.Combine(folder, File.ReadAllText(head).Replace("ref: ", string.Empty, StringComparison.Ordinal).Trim()) : head;
        seconds += File.Exists(branch) ? 1 : 0;
        return GitId.Parse((File.Exists(branch) ? File.ReadAllText(branch) : Git(["rev-parse", "HEAD"])).Trim());
    }

    public string Git(params string[] arguments)
    {
        (int exit, string output, string error) = TryGit(arguments);
        return exit == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed: {error}{output}");
    }

    public (int Exit, string Output, string Error) TryGit(params string[] arguments) => TryGitIn(Root, arguments);

    public (int Exit, string Output, string Error) TryGitIn(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("git", ["-c", "protocol.file.allow=always", "-c", "maintenance.auto=false", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("GIT", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        string date = DateTimeOffset.UnixEpoch.AddDays(20000).AddHours(seconds++).ToString("yyyy-MM-dd'T'HH:mm:ss+00:00", System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["HOME"] = Outside;
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_AUTHOR_NAME"] = "Dana Cole";
        start.Environment["GIT_AUTHOR_EMAIL"] = "dana@example.com";
        start.Environment["GIT_COMMITTER_NAME"] = "Dana Cole";
        start.Environment["GIT_COMMITTER_EMAIL"] = "dana@example.com";
        start.Environment["GIT_AUTHOR_DATE"] = date;
        start.Environment["GIT_COMMITTER_DATE"] = date;
        foreach ((string name, string? value) in Variables)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    public void Dispose()
    {
        foreach (string file in Directory.EnumerateFiles(Outside, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Outside, recursive: true);
    }
}
