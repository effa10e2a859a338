namespace NotesToolkit.Git;

/// <summary>One run of the git program on one repository: the only place that starts it.</summary>
internal sealed class GitProcess(Process process, RepositoryLocation repository, string command) : IDisposable
{
    private readonly Task<string> error = process.StandardError.ReadToEndAsync();
    private Task feeding = Task.CompletedTask;

    public Stream Output => process.StandardOutput.BaseStream;

    /// <summary>Starts git. It takes no lock that it can do without, asks nothing and pages nothing.</summary>
    public static GitProcess Start(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        Start(repository, GitSettings.For(repository, arguments), arguments);

    public static string Run(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        RunWithInput(repository, input: [], arguments);

    public static string RunWithInput(RepositoryLocation repository, byte[] input, params IReadOnlyList<string> arguments)
    {
        using GitProcess git = Start(repository, arguments);
        byte[] output = git.Converse(input).Output;
        git.Complete();
        return Encoding.UTF8.GetString(output);
    }

    /// <summary>Runs git where it may say no: its exit code, and what it wrote.</summary>
    public static (int Exit, string Output) TryRun(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        TryRunWithInput(repository, input: [], arguments);

    /// <inheritdoc cref="TryRun"/>
    public static (int Exit, string Output) TryRunWithInput(RepositoryLocation repository, byte[] input, params IReadOnlyList<string> arguments)
    {
        using GitProcess git = Start(repository, arguments);
        (int exit, byte[] output) = git.Converse(input);
        return (exit, Encoding.UTF8.GetString(output));
    }

    /// <summary>What a program of the user that need not be git makes of some bytes; null where it refuses.</summary>
    public static byte[]? Filter(string program, RepositoryLocation repository, byte[] input, params IReadOnlyList<string> arguments)
    {
        using GitProcess filter = StartProgram(program, repository, arguments[0], arguments, gitDirectory: repository.GitDirectory);
        return filter.Converse(input) is { Exit: 0, Output: var output } ? output : null;
    }

    /// <summary>What git says where it does not take the repository for one that it may read, or null. It looks for it itself here.</summary>
    public static string? FindFault(RepositoryLocation repository)
    {
        using GitProcess git = Start(repository, GitSettings.Discovering(repository), "rev-parse", "--git-dir");
        return git.Converse([]).Exit == 0 ? null : git.Said().Trim();
    }

    /// <summary>What git writes a line each, or with <c>-z</c> ends with a NUL each.</summary>
    public static string[] Lines(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        Run(repository, arguments).Split(arguments.Contains("-z", StringComparer.Ordinal) ? '\0' : '\n', StringSplitOptions.RemoveEmptyEntries);

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

    /// <summary>Writes what the program reads while what it writes is read. The input ends with it.</summary>
    /// <remarks>It has a thread of its own: those of the pool may all wait for what it makes git write.</remarks>
    public Task Feed(Action<StreamWriter> write) => feeding = Task.Factory.StartNew(
        () => Write(write), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public void Complete()
    {
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw GitSettings.IsReading(command) && repository.IsPartial
                ? repository.Partial()
                : new NotesException($"`git {command}` failed with exit code {process.ExitCode}:{Said()}");
        }
    }

    /// <summary>Stops it where it still runs. Who writes its input has ended before its pipes are taken away.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();

        ((IAsyncResult)feeding).AsyncWaitHandle.WaitOne();
        process.Dispose();
    }

    private static GitProcess Start(RepositoryLocation repository, IEnumerable<string> settings, params IReadOnlyList<string> arguments)
    {
        string name = GitSettings.Command(arguments);
        return repository.Environment.StartsPrograms ? StartProgram(GitProgram.Require(), repository, name, [.. settings, .. arguments])
            : throw new NotesException($"`git {name}` is not started, since {repository.WorkTree ?? repository.GitDirectory} is not trusted.");
    }

    private static GitProcess StartProgram(
        string program, RepositoryLocation repository, string name, IEnumerable<string> arguments, string? gitDirectory = null)
    {
        ProcessStartInfo start = new(program, arguments)
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
        if (gitDirectory is not null)
            start.Environment["GIT_DIR"] = gitDirectory;

        try
        {
            return new(Process.Start(start)!, repository, name);
        }
        catch (Win32Exception refused)
        {
            throw new NotesException($"{start.FileName} cannot be run: {refused.Message}.", refused);
        }
    }

    private void Write(Action<StreamWriter> write)
    {
        try
        {
            using StreamWriter input = process.StandardInput;
            write(input);
        }
        catch (IOException)
        {
            // It ended before it read everything; its exit code and its words say why.
        }
    }

    private (int Exit, byte[] Output) Converse(byte[] input)
    {
        Task fed = Feed(stream => stream.BaseStream.Write(input));
        using MemoryStream output = new();
        Output.CopyTo(output);
        fed.Wait();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray());
    }

    private string Said()
    {
        string[] lines = [.. error.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("hint:", StringComparison.Ordinal))];
        return lines.Length > 1 ? string.Concat(lines.Select(line => $"\n  {line}")) : $" {lines.FirstOrDefault("it said nothing")}";
    }
}
