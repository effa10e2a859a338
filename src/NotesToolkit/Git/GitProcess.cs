using System.Diagnostics;
using System.Text;
using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>One run of the git program on one repository.</summary>
internal sealed class GitProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> error;
    private readonly RepositoryLocation repository;
    private readonly string command;

    private GitProcess(Process process, RepositoryLocation repository, string command)
    {
        this.repository = repository;
        this.process = process;
        this.command = command;
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What git writes, as it writes it.</summary>
    public Stream Output => process.StandardOutput.BaseStream;

    /// <summary>What git reads. Of a process that was not started with <see cref="StartFed"/> it is closed.</summary>
    public StreamWriter Input => process.StandardInput;

    /// <summary>Starts git. It takes no lock that it can do without, asks nothing and pages nothing.</summary>
    /// <exception cref="NotesException">The program is not there.</exception>
    public static GitProcess Start(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        StartWithInput(repository, input: string.Empty, arguments);

    /// <summary>Starts git with a text on its standard input. Git must read all of it before it writes much.</summary>
    /// <exception cref="NotesException">The program is not there.</exception>
    public static GitProcess StartWithInput(RepositoryLocation repository, string input, params IReadOnlyList<string> arguments)
    {
        GitProcess git = StartFed(repository, arguments);
        git.Feed(input);
        return git;
    }

    /// <summary>Starts git, whose standard input stays open for the caller to write to.</summary>
    /// <exception cref="NotesException">The program is not there.</exception>
    public static GitProcess StartFed(RepositoryLocation repository, params IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(GitProgram.Require(), arguments)
        {
            WorkingDirectory = repository.WorkTree ?? repository.GitDirectory,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        string name = Command(arguments);
        Prepare(start.Environment, repository, IsReading(name));
        return new(Process.Start(start)!, repository, name);
    }

    /// <summary>Runs git and waits for it.</summary>
    /// <exception cref="NotesException">The program is not there, or it failed; the sentence holds what it said.</exception>
    public static string Run(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        RunWithInput(repository, input: string.Empty, arguments);

    /// <summary>Runs git with a text on its standard input, and waits for it.</summary>
    /// <exception cref="NotesException">The program is not there, or it failed; the sentence holds what it said.</exception>
    public static string RunWithInput(RepositoryLocation repository, string input, params IReadOnlyList<string> arguments)
    {
        using GitProcess git = StartWithInput(repository, input, arguments);
        using StreamReader reader = new(git.Output, Encoding.UTF8);
        string output = reader.ReadToEnd();
        git.Complete();
        return output;
    }

    /// <summary>Waits for the end, once the output was read.</summary>
    /// <exception cref="NotesException">Git failed; the sentence holds what it said.</exception>
    public void Complete()
    {
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            if (IsReading(command) && RepositoryFormat.IsPartial(repository))
            {
                throw RepositoryFormat.Partial(repository);
            }

            string said = string.Join(' ', error.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("hint:", StringComparison.Ordinal)));
            throw new NotesException($"`git {command}` failed with exit code {process.ExitCode}: {(said.Length == 0 ? "it said nothing" : said)}");
        }
    }

    /// <summary>Ends git if it still runs.</summary>
    public void Stop()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        process.Dispose();
    }

    private static string Command(IReadOnlyList<string> arguments) =>
        arguments.FirstOrDefault(argument => char.IsAsciiLetter(argument[0]) && !argument.Contains('=', StringComparison.Ordinal)) ?? string.Empty;

    private static bool IsReading(string command) => command is not ("add" or "commit");

    private static void Prepare(IDictionary<string, string?> variables, RepositoryLocation repository, bool isReading)
    {
        variables["GIT_DIR"] = repository.NamedDirectory;
        variables["GIT_WORK_TREE"] = repository.NamedDirectory is null ? null : repository.WorkTree;
        variables["GIT_INDEX_FILE"] = repository.IndexFile;
        variables["GIT_PREFIX"] = null;
        variables["GIT_FLUSH"] = "0";
        variables["GIT_OPTIONAL_LOCKS"] = "0";
        variables["GIT_TERMINAL_PROMPT"] = "0";
        if (isReading)
        {
            // A partial clone would fetch what it lacks, and write it. Older programs know only the second.
            variables["GIT_NO_LAZY_FETCH"] = "1";
            variables["GIT_ALLOW_PROTOCOL"] = "none";
        }

        variables["GIT_PAGER"] = "cat";
        variables["LC_ALL"] = "C";
        foreach (string unset in variables.Where(variable => variable.Value is null).Select(variable => variable.Key).ToList())
        {
            variables.Remove(unset);
        }
    }

    private void Feed(string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read everything; its exit code and its words say why.
        }
    }
}
