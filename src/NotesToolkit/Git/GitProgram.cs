namespace NotesToolkit.Git;

internal static class GitProgram
{
    public static readonly Version Oldest = new(2, 31);

    /// <summary>The program's absolute path, or null where the <c>PATH</c> holds none.</summary>
    /// <remarks>Looked up here because .NET would also take a file named git from the current folder, which may be a stranger's repository.</remarks>
    public static string? Find(string? path = null, string name = "git")
    {
        name = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (path ?? Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(file => File.Exists(file)
                && (OperatingSystem.IsWindows() || File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute)));
    }

    public static string Require() =>
        Find() ?? throw new NotesException("The git program is not on the PATH: install git, or add its folder to the PATH.");

    /// <summary>The program's absolute path, once it has said that it is git: for what would be written where it says.</summary>
    public static string RequireReal() => Require() is var program && IsGit(AskVersion(program)) ? program : throw Strange();

    public static bool IsGit(string version) => version.StartsWith("git version ", StringComparison.Ordinal);

    public static bool IsTooOld(string version) =>
        Version.TryParse(string.Join('.', version.Split(' ')[2].Split('.').TakeWhile(part => part.Length > 0 && part.All(char.IsAsciiDigit))
            .Take(3)), out Version? installed) && installed < Oldest;

    public static NotesException Strange(Exception? cause = null) =>
        new($"{Require()} does not write what git writes: `git --version` tells what it is.", cause ?? new FormatException());

    /// <summary>What the program says of its version, such as <c>git version 2.39.5</c>; empty where it does not run.</summary>
    public static string AskVersion(string program) =>
        NotesException.Try(() => GitProcess.Filter(program, new(Path.GetDirectoryName(program)!, null), [], "version"), _ => null) is { } said
            ? Encoding.UTF8.GetString(said).Trim()
            : string.Empty;
}
