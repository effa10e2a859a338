using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.Configuration;

/// <summary>Nothing in a root reaches out of it.</summary>
public sealed class ReachTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("notes: ['../x/**/*.md']", "'../x/**/*.md'")]
    [InlineData("notes: ['1on1s/../../x/**']", "'1on1s/../../x/**'")]
    [InlineData("notes: [/etc/**]", "/etc/**")]
    [InlineData("notes: '1on1s/**/*.md, ..\\x\\**'", "'1on1s/**/*.md, ..\\x\\**'")]
    [InlineData("people: /etc/passwd", "/etc/passwd")]
    [InlineData("people: ../people.yml", "../people.yml")]
    [InlineData("people: C:/people.yml", "C:/people.yml")]
    [InlineData("people: .git/config", ".git/config")]
    [InlineData("phrases: [a/../../phrases.yml]", "a/../../phrases.yml")]
    [InlineData("phrases: \"a\\0b\"", "\"a\\0b\"")]
    [InlineData("baseline: ../baseline.json", "../baseline.json")]
    [InlineData("overrides: [{files: '../**', rules: {close-missing: off}}]", "'../**'")]
    public void A_path_that_leaves_the_root_is_an_error_and_is_not_followed(string notes, string told)
    {
        List<string> read = [];
        NotesConfiguration configuration = ConfigurationReader.Read(path =>
        {
            read.Add(path);
            return path == "notes.yml" ? new(path, notes) : null;
        });

        ConfigurationProblem problem = Assert.Single(configuration.Problems);
        Assert.Equal(ConfigurationProblemKind.BadValue, problem.Kind);
        Assert.Equal(told, problem.Source.Slice(problem.Span));
        Assert.Equal(["notes.yml", "people.yml"], read);
        Assert.DoesNotContain(configuration.Globs, glob => glob.Pattern.Contains("..", StringComparison.Ordinal) || glob.Pattern.StartsWith('/'));
        Assert.Null(configuration.BaselinePath);
    }

    [Theory]
    [InlineData("../../evil")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData(".git")]
    [InlineData(".GIT")]
    [InlineData("con")]
    [InlineData("Nul.x")]
    [InlineData("com1")]
    [InlineData("a.")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    public void A_roster_key_is_a_word_that_can_name_a_folder(string key)
    {
        NotesConfiguration configuration = Read($"{(key.Contains('\n', StringComparison.Ordinal) ? "\"a\\nb\"" : $"'{key}'")}: {{name: Evil}}\nlee: {{name: Lee}}");

        Assert.Equal(["lee"], configuration.Roster.People.Select(person => person.Key));
        Assert.Equal(ConfigurationProblemKind.BadValue, Assert.Single(configuration.Problems).Kind);
    }

    [Theory]
    [InlineData("jose\u0301", "jos\u00E9")]
    [InlineData("JOS\u00C9", "jos\u00E9")]
    [InlineData("tie\u0302\u0301n", "ti\u1EBFn")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("console.a_b-2", "console.a_b-2")]
    public void A_key_is_one_however_its_marks_are_typed(string typed, string key)
    {
        Roster roster = Read($"{typed}: {{name: A}}").Roster;

        Assert.Equal(key, Assert.Single(roster.People).Key);
        Assert.NotNull(roster.Find(typed));
        Assert.NotNull(roster.Find(key));
        Note note = TestRoot.Open(("people.yml", $"{key}: {{name: A}}"), ($"1on1s/{typed}/2026-03-04.md", $"---\ndate: 2026-03-04\nowner: dana\nwith: {typed}\n---\n## Commitments\n- [ ] @{typed} does it\n"))
            .Context.Notebook.Notes.Single();
        Assert.Equal(key, note.With);
        Assert.Equal(key, note.Name.PersonFolder(roster));
        Assert.Equal(key, note.Commitments[0].Owner);
        Assert.Equal("does it", note.Commitments[0].Wording);
    }

    [Fact]
    public void A_roster_that_is_a_link_is_refused_unread()
    {
        repository.Write("outside/passwd", "root:x:0");
        File.CreateSymbolicLink(Path.Combine(repository.Root, "people.yml"), Path.Combine(repository.Root, "outside/passwd"));

        ConfigurationProblem problem = Assert.Single(Notebook.Open(repository.Root).Configuration.Problems);

        Assert.Equal((ConfigurationProblemKind.BadValue, true, string.Empty), (problem.Kind, problem.IsFatal, problem.Source.Text));
    }

    [Fact]
    public void A_git_that_is_no_repository_hides_nothing()
    {
        string[] folders = ["real", "worktree", "empty", "file", "folder"];
        Array.ForEach(folders, folder => repository.Write($"1on1s/{folder}/2026-03-04.md", "note"));
        repository.Write("1on1s/real/.git/HEAD", "ref: refs/heads/main\n");
        Directory.CreateDirectory(Path.Combine(repository.Root, "1on1s/real/.git/objects"));
        Directory.CreateDirectory(Path.Combine(repository.Root, "1on1s/real/.git/refs"));
        repository.Write("1on1s/worktree/.git", "gitdir: ../real/.git\n");
        repository.Write("1on1s/file/.git", string.Empty);
        repository.Write("1on1s/folder/.git/config", string.Empty);
        repository.Write("1on1s/README.md", "page");
        Directory.CreateSymbolicLink(Path.Combine(repository.Root, "1on1s/link"), Path.Combine(repository.Root, "1on1s/real"));

        Notebook notebook = Notebook.Open(repository.Root);

        Assert.Equal(["empty", "file", "folder"], notebook.Files.Select(file => file.Path.Split('/')[1]));
        Assert.Equal(["1on1s/link True", "1on1s/real False", "1on1s/worktree False"], notebook.Source.Skipped.Select(skipped => $"{skipped.Path} {skipped.IsLink}"));
    }

    [Fact]
    public void Markdown_among_the_notes_that_is_none_is_known()
    {
        repository.Write("people.yml", "priya: {name: Priya Raman}\nlee: {name: Lee Park}\n");
        repository.Write("1on1s/priya/2026-03-04.MD", "note");
        repository.Write("1on1s/priya/march.md", "stray");
        repository.Write("1on1s/priya/README.md", "page");
        repository.Write("1on1s/lee/next.md", "- talk\n## Blockers\n- scope\n");
        repository.Write("1on1s/lee/notes.md", "stray");
        repository.Write("1on1s/archive/old.md", "no folder of notes");

        Notebook notebook = Notebook.Open(repository.Root).With(new("1on1s/priya/april.md", "new"));

        Assert.Equal(["1on1s/priya/2026-03-04.MD"], notebook.Files.Select(file => file.Path));
        Assert.Equal(["1on1s/lee/notes.md", "1on1s/priya/april.md", "1on1s/priya/march.md"], notebook.StrayFiles);
        Note agenda = Assert.Single(notebook.Agendas).Note!;
        Assert.True(agenda.IsReadable);
        Assert.Equal(["talk"], agenda.ItemsOf(SectionKind.Priorities).Select(item => item.Words));
        Assert.Equal(["scope"], agenda.ItemsOf(SectionKind.Blockers).Select(item => item.Words));
    }

    [Theory]
    [InlineData("1on1s/**/*.md", "1on1s/2026-03-04.md", true)]
    [InlineData("1on1s/**/*.md", "1on1s/a/b/2026-03-04.MD", true)]
    [InlineData("1on1s/**/*.MD", "1on1s/a/2026-03-04.md", true)]
    [InlineData("1on1s/**", "1on1s/a/b", true)]
    [InlineData("1on1s/**", "1on1s", false)]
    [InlineData("**/a/**/b*.md", "x/a/y/a/z/bc.md", true)]
    [InlineData("**/a/**/b*.md", "x/y/z/bc.md", false)]
    [InlineData("./1on1s/?/*.md", "1on1s/a/2026-03-04.md", true)]
    [InlineData("1on1s/*.md", "1on1s/a/2026-03-04.md", false)]
    [InlineData("**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b", "a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a", false)]
    public void A_glob_matches_within_and_across_folders(string pattern, string path, bool isMatch) => Assert.Equal(isMatch, new Glob(pattern).Matches(path));

    private static NotesConfiguration Read(string people) =>
        Notebook.Read(new MemorySource(new Dictionary<string, SourceText>(StringComparer.Ordinal) { ["people.yml"] = new("people.yml", people) })).Configuration;
}
