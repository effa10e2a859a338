using NotesToolkit.Notes;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Tests.Reporting;

public sealed class TemplateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notes-templates-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_error_names_file_line_and_column()
    {
        NotesException wrong = Assert.Throws<NotesException>(() => Render("one\n  {{ nobody.home }}"));
        Assert.StartsWith("mine.sbn:2:6: ", wrong.Message, StringComparison.Ordinal);
        wrong = Assert.Throws<NotesException>(() => Render("{{ for x in }}"));
        Assert.StartsWith("mine.sbn:1:", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 4, "{{ include '/etc/passwd' }}", "A template can only be named, not reached by a path: /etc/passwd. Put it into the folder templates.")]
    [InlineData(2, 5, "\n {{ include '../secret' }}", "A template can only be named, not reached by a path: ../secret. Put it into the folder templates.")]
    [InlineData(1, 4, "{{ include 'nowhere' }}", "There is no template nowhere.sbn, neither in the folder templates nor among the shipped ones.")]
    [InlineData(1, 4, "{{ include 'linked' }}", "templates/linked.sbn is a link, and what it points to may be anything: put the file itself there.")]
    [InlineData(1, 4, "{{ date.now }}", "The variable or function `date` was not found.")]
    [InlineData(1, 4, "{{ math.random 1 9 }}", "")]
    [InlineData(1, 4, "{{ object.eval '1 + 1' }}", "")]
    [InlineData(1, 14, "{{ for i in 1..100000000; end }}", "")]
    [InlineData(1, 4, "{{ while true; end }}", "Exceeding number of iteration limit `2000000` for loop statement.")]
    [InlineData(1, 25, "{{ for i in 1..1000000; for j in 1..1000000; end; end }}", "")]
    [InlineData(1, 12, "{{ func f; f; end; f }}", "its calls and includes go more than 64 deep, as where a template includes itself.")]
    [InlineData(2, 33, "\n{{ x = 'a'; for i in 1..40; x = x + x; end; x | string.size }}", "the limit of one text was passed: it makes one of more than 1048576 characters.")]
    [InlineData(2, 78, "\n{{ x = 'aaaaaaaaaaaaaaaa'; for i in 1..16; x = x + x; end; for i in 1..1000; x; end }}", "the output limit was passed: it writes more than 67108864 characters.")]
    [InlineData(1, 26, "{{ for i in 1..2000000 }}some words of the template itself, again and again{{ end }}", "the output limit was passed: it writes more than 67108864 characters.")]
    public void A_template_reaches_nothing_and_ends(int line, int column, string text, string sentence)
    {
        File.WriteAllText(Path.Combine(folder, "secret"), "secret");
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(folder, "linked.sbn"), Path.Combine(folder, "secret"));
        }

        string message = Assert.Throws<NotesException>(() => Render(text)).Message;

        Assert.StartsWith($"mine.sbn:{line}:{column}: the template cannot be used: ", message, StringComparison.Ordinal);
        Assert.EndsWith(sentence, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ func f(n); if n < 60; f(n + 1); f(n + 1); end; end; f(0) }}", "its loops and calls take more than 10000000 steps.")]
    [InlineData("{{ x = 'aaaaaaaaaaaaaaaa'; for i in 1..15; x = x + x; end; all = []; for i in 1..1000; all[i] = x + i; end }}", "it keeps more than 268435456 bytes of text.")]
    public void Calls_and_what_is_kept_end_too(string text, string sentence) =>
        Assert.EndsWith($"the template cannot be used: {sentence}", Assert.Throws<NotesException>(() => Render(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("line\n {{ include 'part' }}", "templates/part.sbn:2:5: the template cannot be used: its calls and includes go more than 64 deep, as where a template includes itself.")]
    [InlineData("line\n {{ nobody.home }}", "templates/part.sbn:2:5: the template cannot be used: The variable or function `nobody` was not found.")]
    [InlineData("line\n {{ for x }}", "templates/part.sbn:2:5: the template cannot be used: Error while parsing for statement")]
    public void An_error_in_a_partial_names_the_partials_file(string part, string message)
    {
        File.WriteAllText(Path.Combine(folder, "part.sbn"), part);
        Assert.StartsWith(message, Assert.Throws<NotesException>(() => Render("{{ include 'part' }}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_report_is_written_to_its_end()
    {
        string report = Render("{{ for i in 1..100000 }}some words of the template itself\n{{ end }}end");
        Assert.True(report.Length > 3_000_000);
        Assert.EndsWith("end", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_escaped_and_markup_is_not_escaped_twice()
    {
        Assert.Equal("&lt;b&gt; &amp; &quot;q&quot;", Render("{{ value }}", ReportFormat.Html));
        Assert.Equal("&lt;b> & \"q\"", Render("{{ value }}", ReportFormat.Markdown));
        File.WriteAllText(Path.Combine(folder, "part.sbn"), "<i>{{ value }}</i>");
        Assert.Equal("<i>&lt;b&gt; &amp; &quot;q&quot;</i>", Render("{{ include 'part' }}", ReportFormat.Html));
    }

    [Fact]
    public void Days_and_numbers_are_said_in_words_and_texts_are_cut() => Assert.Equal(
        "18 May 2025, 18 May, Monday, 18 May 2026, three, cde, f",
        Render("{{ day | short }}, {{ far | short }}, {{ far | words }}, {{ 3 | words }}, {{ 'abcdef' | string.slice 2 3 }}, {{ 'abcdef' | string.slice (-1) }}"));

    [Fact]
    public void A_file_that_names_a_model_is_a_report_of_its_name()
    {
        using ReportedRepository lived = new();
        lived.Note("2026-03-04", "## Priorities\n- One").Commit("2026-03-04");
        File.WriteAllText(Path.Combine(folder, "mine.md.sbn"), "{{# model: prep #}}Mine: {{ person.name }}");
        Assert.Equal("Mine: Priya Raman\n", lived.Reports(new(2026, 3, 5), templates: folder).Render("mine", ["priya"]));
        Assert.Contains("Did you mean mine?", Assert.Throws<NotesException>(() => lived.Reports(new(2026, 3, 5), templates: folder).Render("mien", ["priya"])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>\n<script>alert(1)</script>", "templates/prep.html.sbn:2: the template holds <script")]
    [InlineData("<img src=x>", "the template holds <img src=")]
    [InlineData("<b onclick = x>", "the template holds onclick =")]
    [InlineData("<p style=\"background: url(https://x.example)\">", "the template holds url(")]
    [InlineData("", "is empty or no plain file")]
    public void A_page_that_would_run_or_fetch_something_is_refused(string text, string sentence)
    {
        using ReportedRepository lived = new();
        lived.Note("2026-03-04", "## Priorities\n- One").Commit("2026-03-04");
        File.WriteAllText(Path.Combine(folder, "prep.html.sbn"), text);
        Assert.Contains(sentence, Assert.Throws<NotesException>(() => lived.Reports(new(2026, 3, 5), ReportFormat.Html, templates: folder).Render("prep", ["priya"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_templates_that_is_a_file_is_refused_and_no_shipped_template_stands_in()
    {
        using ReportedRepository lived = new();
        lived.Note("2026-03-04", "## Priorities\n- One").Commit("2026-03-04");
        string file = Path.Combine(folder, "file");
        File.WriteAllText(file, "x");
        Assert.Contains("cannot be read", Assert.Throws<NotesException>(() => lived.Reports(new(2026, 3, 5), templates: file).Render("prep", ["priya"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_the_root_wins()
    {
        using ReportedRepository lived = new();
        lived.Note("2026-03-04", "## Priorities\n- One").Commit("2026-03-04");
        File.WriteAllText(Path.Combine(folder, "prep.md.sbn"), "Mine: {{ person.name }}");
        Assert.Equal("Mine: Priya Raman\n", lived.Reports(new(2026, 3, 5), templates: folder).Render("prep", ["priya"]));
    }

    private string Render(string text, ReportFormat format = ReportFormat.Markdown) =>
        new ReportTemplate((text, "mine.sbn")).Render(
            new ScriptObject { ["value"] = "<b> & \"q\"", ["day"] = "2025-05-18", ["far"] = "2026-05-18" },
            new(format, new(folder)) { Period = new(new(2026, 1, 1), new(2026, 6, 30)) }).ToString();
}
