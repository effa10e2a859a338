using System.Globalization;
using NotesToolkit.Benchmarks;

// dotnet run -c Release --project tests/NotesToolkit.Benchmarks -- PROGRAM [COMMITS…]
// PROGRAM is the published `notes`; a third as many notes as commits are written.
// "write FOLDER COMMITS [PEOPLE]" only writes such a repository, to look at or to profile on.
if (args.Length == 0)
{
    Console.Error.WriteLine("Name the published program, and if wanted numbers of commits: artifacts/publish/notes 3000 30000 300000");
    return 2;
}

if (args is ["write", var written, var count, .. var people])
{
    GeneratedRepository.Write(
        Directory.CreateDirectory(written).FullName,
        int.Parse(count, CultureInfo.InvariantCulture),
        people is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 20);
    return 0;
}

string program = Path.GetFullPath(args[0]);
int[] sizes = args.Length == 1 ? [30_000] : [.. args.Skip(1).Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
Console.WriteLine(SideBySide.Heading);
foreach (int commits in sizes)
{
    DirectoryInfo folder = Directory.CreateTempSubdirectory("notes-benchmark-");
    string blobs = folder.FullName + ".blobs";
    try
    {
        GeneratedRepository.Write(folder.FullName, commits);
        GeneratedRepository.Stage(folder.FullName);
        Measure("hook", new("git", "diff", "--cached", "--name-only"), new(program, "hook", "run"), rounds: 20);
        Measure("lint", new("git", "grep", "--count", "--no-index", "due::"), new(program, "lint"), rounds: 5);
        // What git needs to list the same changes and to print the same texts, one after the other.
        GitRun.ListBlobs(folder.FullName, blobs);
        Command git = new("sh", "-c", $"git log -z --raw -m --no-renames --no-abbrev >/dev/null && git cat-file --batch --buffer <{blobs}");
        Measure("mine", git, new(program, "mine", "--format", "json"), rounds: 5);

        void Measure(string what, Command git, Command notes, int rounds) =>
            Console.WriteLine(SideBySide.Measure(folder.FullName, commits, what, git, notes, rounds));
    }
    finally
    {
        folder.Delete(recursive: true);
        File.Delete(blobs);
    }
}

return 0;
