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
    [InlineData("{{ include '/etc/passwd' }}")]
    [InlineData("{{ include '../secret' }}")]
    [InlineData("{{ include 'linked' }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.random 1 9 }}")]
    [InlineData("{{ object.eval '1 + 1' }}")]
    [InlineData("{{ for i in 1..100000000; end }}")]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ include 'self' }}")]
    [InlineData("{{ x = 'aaaaaaaaaaaaaaaa'; for i in 1..16; x = x + x; end; for i in 1..1000; x; end }}")]
    [InlineData("{{ for i in 1..1000000; for j in 1..1000000; end; end }}")]
    public void A_template_reaches_nothing_and_ends(string text)
    {
        File.WriteAllText(Path.Combine(folder, "self.sbn"), "{{ include 'self' }}");
        File.WriteAllText(Path.Combine(folder, "secret"), "secret");
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(folder, "linked.sbn"), Path.Combine(folder, "secret"));
        }

        Assert.Throws<NotesException>(() => Render(text));
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
    public void A_template_of_the_root_wins()
    {
        using ReportedRepository lived = new();
        lived.Note("2026-03-04", "## Priorities\n- One").Commit("2026-03-04");
        File.WriteAllText(Path.Combine(folder, "prep.md.sbn"), "Mine: {{ person.name }}");
        Assert.Equal("Mine: Priya Raman\n", lived.Reports(new(2026, 3, 5), templates: folder).Render("prep", ["priya"]));
    }

    private string Render(string text, ReportFormat format = ReportFormat.Markdown) =>
        new ReportTemplate(text, "mine.sbn", new(folder)).Render(new ScriptObject { ["value"] = "<b> & \"q\"" }, format);
}
