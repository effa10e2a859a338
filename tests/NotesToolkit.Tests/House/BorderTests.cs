namespace NotesToolkit.Tests.House;

/// <summary>Data has one way to go: no folder of the library imports one to its right, and each package has its one room.</summary>
public sealed partial class BorderTests
{
    private static readonly string[] Order =
        ["Notes", "Parsing", "Configuration", "Phrases", "Disclosure", "Git", "History", "Insights"];

    private static readonly Dictionary<string, string> Rooms = new(StringComparer.Ordinal)
    {
        ["Markdig"] = "Parsing",
        ["YamlDotNet"] = "Parsing",
        ["LibGit2Sharp"] = "Git",
        ["Scriban"] = "Reporting",
        ["System.Diagnostics.Process"] = "Git",
        ["ProcessStartInfo"] = "Git",
    };

    public static TheoryData<string> Folders => [.. Order, "Linting", "Reporting", "Importing"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_imports_nothing_to_its_right(string folder)
    {
        // Linting and Reporting stand side by side behind Insights: neither sees the other.
        string[] allowed = Order.Contains(folder, StringComparer.Ordinal)
            ? Order[..(Array.IndexOf(Order, folder) + 1)]
            : [.. Order, folder];

        foreach ((string file, string text) in Sources(folder))
        {
            foreach (Match import in Import().Matches(text))
            {
                string target = import.Groups["folder"].Value;
                Assert.True(allowed.Contains(target, StringComparer.Ordinal), $"{file} imports {target}");
            }
        }
    }

    /// <summary>Its own folders see the types of Reporting's without importing them; the others must not name them.</summary>
    [Fact]
    public void No_other_folder_names_what_reports_are_made_of()
    {
        string[] names =
        [
            .. typeof(NotesToolkit.Reporting.Reports).Assembly.GetTypes().Where(type => type.Name.Length > 9 && !type.Name.Contains('<', StringComparison.Ordinal)
                && type.Namespace is "NotesToolkit.Reporting.Model" or "NotesToolkit.Reporting.Templates").Select(type => type.Name.Split('`')[0]),
        ];
        Assert.NotEmpty(names);
        foreach ((string file, string text) in Order.Append("Linting").Append("Importing").SelectMany(Sources))
        {
            HashSet<string> words = [.. Regex.Matches(text, @"\w+", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(word => word.Value)];
            Assert.DoesNotContain(names, words.Contains);
        }
    }

    [Fact]
    public void Each_package_is_used_in_its_room_only()
    {
        foreach ((string package, string room) in Rooms)
        {
            foreach ((string file, string text) in Sources("."))
            {
                bool isUsed = Regex.IsMatch(text, $@"^using {Regex.Escape(package)}\b|\b{Regex.Escape(package)}\.", RegexOptions.Multiline)
                    || (package == "ProcessStartInfo" && text.Contains(package, StringComparison.Ordinal));
                Assert.True(!isUsed || file.StartsWith(room + "/", StringComparison.Ordinal), $"{file} uses {package}, whose room is {room}");
            }
        }
    }

    [Fact]
    public void The_library_reads_no_console_and_no_clock()
    {
        foreach ((string file, string text) in Sources("."))
        {
            Assert.False(Clock().IsMatch(text), $"{file} reads the console or the clock");
        }
    }

    [Fact]
    public void Nothing_stands_at_the_top_that_is_not_in_the_plan()
    {
        string[] plan =
        [
            "notes-toolkit.sln", "src", "tests", "templates", "example-notes", "README.md", "LICENSE", "CHANGELOG.md",
            "Directory.Build.props", "Directory.Packages.props",
        ];
        foreach (string path in GitFiles().Select(path => path.Split('/')[0]).Distinct(StringComparer.Ordinal))
        {
            Assert.True(path.StartsWith('.') || plan.Contains(path, StringComparer.Ordinal), $"{path} stands at the top");
        }
    }

    [Fact]
    public void No_source_file_passes_250_lines()
    {
        foreach (string file in Directory.EnumerateFiles(TestFiles.At("src"), "*.cs", SearchOption.AllDirectories).Where(IsSource))
        {
            int lines = File.ReadAllLines(file).Length;
            Assert.True(lines <= 250, $"{file} has {lines} lines");
        }
    }

    private static IEnumerable<(string File, string Text)> Sources(string folder)
    {
        string library = TestFiles.At("src", "NotesToolkit");
        foreach (string path in Directory.EnumerateFiles(Path.Combine(library, folder), "*.cs", SearchOption.AllDirectories).Where(IsSource))
        {
            yield return (Path.GetRelativePath(library, path).Replace('\\', '/'), File.ReadAllText(path));
        }
    }

    private static bool IsSource(string path) =>
        !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string[] GitFiles()
    {
        using System.Diagnostics.Process git = new()
        {
            StartInfo = new("git", ["-C", TestFiles.Top, "ls-files"]) { RedirectStandardOutput = true, UseShellExecute = false },
        };
        git.Start();
        string files = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.NotEqual(0, files.Length);
        return files.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"^using (static )?NotesToolkit\.(?<folder>\w+)|\bNotesToolkit\.(?<folder>Notes|Parsing|Configuration|Phrases|Disclosure|Git|History|Insights|Linting|Reporting)\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Import();

    [GeneratedRegex(@"\bConsole\.|\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b|\bTimeProvider\.System\b")]
    private static partial Regex Clock();
}
