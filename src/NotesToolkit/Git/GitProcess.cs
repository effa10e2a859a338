using System.ComponentModel;

namespace NotesToolkit.Git;

/// <summary>One run of the git program on one repository: the only place that starts it.</summary>
internal sealed class GitProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> error;
    private readonly RepositoryLocation repository;
    private readonly string command;

    private GitProcess(Process process, RepositoryLocation repository, string command)
    {
        this.process = process;
        this.repository = repository;
        this.command = command;
        error = process.StandardError.ReadToEndAsync();
    }

    public Stream Output => process.StandardOutput.BaseStream;

    /// <summary>What git reads. Of a process that was not started with <see cref="StartFed"/> it is closed.</summary>
    public StreamWriter Input => process.StandardInput;

    /// <summary>Starts git. It takes no lock that it can do without, asks nothing and pages nothing.</summary>
    public static GitProcess Start(RepositoryLocation repository, params IReadOnlyList<string> arguments)
    {
        GitProcess git = StartFed(repository, arguments);
        git.Feed([]);
        return git;
    }

    /// <summary>Starts git, whose standard input stays open for the caller to write to.</summary>
    public static GitProcess StartFed(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        Start(repository, GitSettings.For(repository, arguments), arguments);

    public static string Run(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        RunWithInput(repository, input: [], arguments);

    /// <summary>Runs git with bytes on its standard input.</summary>
    public static string RunWithInput(RepositoryLocation repository, byte[] input, params IReadOnlyList<string> arguments)
    {
        using GitProcess git = StartFed(repository, arguments);
        string output = git.Converse(input);
        git.Complete();
        return output;
    }

    /// <summary>Runs git where it may say no: its exit code, and what it wrote.</summary>
    public static (int Exit, string Output) TryRun(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        TryRunWithInput(repository, input: [], arguments);

    /// <inheritdoc cref="TryRun"/>
    public static (int Exit, string Output) TryRunWithInput(RepositoryLocation repository, byte[] input, params IReadOnlyList<string> arguments)
    {
        using GitProcess git = StartFed(repository, arguments);
        string output = git.Converse(input);
        git.process.WaitForExit();
        return (git.process.ExitCode, output);
    }

    /// <summary>What git says where it does not take the repository for one that it may read, or null. It looks for it itself here.</summary>
    public static string? FindFault(RepositoryLocation repository)
    {
        using GitProcess git = Start(repository, GitSettings.Discovering(repository), "rev-parse", "--git-dir");
        git.Converse([]);
        git.process.WaitForExit();
        return git.process.ExitCode == 0 ? null : git.Said().Trim();
    }

    public static string[] Lines(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        Run(repository, arguments).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static T Understand<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception strange) when (strange
            is FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException or KeyNotFoundException
            or EndOfStreamException)
        {
            throw GitProgram.Strange(strange);
        }
    }

    public void Complete()
    {
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw GitSettings.IsReading(command) && RepositoryFormat.IsPartial(repository)
                ? RepositoryFormat.Partial(repository)
                : new NotesException($"`git {command}` failed with exit code {process.ExitCode}:{Said()}");
        }
    }

    public void Stop()
    {
        if (!process.HasExited)
            process.Kill();
    }

    public void Dispose()
    {
        Stop();
        process.Dispose();
    }

    private static GitProcess Start(RepositoryLocation repository, IEnumerable<string> settings, params IReadOnlyList<string> arguments)
    {
        string name = GitSettings.Command(arguments);
        if (!repository.StartsPrograms)
            throw new NotesException($"`git {name}` is not started, since {repository.WorkTree ?? repository.GitDirectory} is not trusted.");

        ProcessStartInfo start = new(GitProgram.Require(), [.. settings, .. arguments])
        {
            WorkingDirectory = repository.WorkTree ?? repository.GitDirectory,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        GitSettings.Prepare(start.Environment, repository, GitSettings.IsReading(name));
        try
        {
            return new(Process.Start(start)!, repository, name);
        }
        catch (Win32Exception refused)
        {
            throw new NotesException($"{start.FileName} cannot be run: {refused.Message}.", refused);
        }
    }

    private string Converse(byte[] input)
    {
        Task feeding = Task.Run(() => Feed(input));
        using StreamReader reader = new(Output, Encoding.UTF8);
        string said = reader.ReadToEnd();
        feeding.Wait();
        return said;
    }

    private string Said()
    {
        string[] lines = [.. error.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("hint:", StringComparison.Ordinal))];
        return lines.Length > 1 ? string.Concat(lines.Select(line => $"\n  {line}")) : $" {lines.FirstOrDefault("it said nothing")}";
    }

    private void Feed(byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read everything; its exit code and its words say why.
        }
    }
}
