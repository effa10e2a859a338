using NotesToolkit.Insights;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>A citation as templates see it. On a page <c>n</c> is the number that the page gives it, and <c>link</c> that number's markup.</summary>
internal sealed class CitedObject : ScriptObject
{
    public CitedObject(Citation place, int n)
        : base(StringComparer.Ordinal)
    {
        Line = place.Line;
        Text = place.ToString();
        Add("n", n);
        Add("path", place.Path);
        Add("commit", place.Commit.Abbreviated);
        Add("line", place.Line);
        Add("text", Text);
    }

    public int Line { get; }
    public string Text { get; }
    public string? Url { get; private set; }
    public string? Grade { get; private set; }

    public void Rely(string grade, string? url)
    {
        (Grade, Url) = (grade, url);
        this["url"] = url!;
        this["link"] = url!;
        this["grade"] = grade;
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (context is EscapingContext { Sources: { } sources } && member is "n" or "link")
        {
            value = member == "n" ? sources.NumberOf(this) : sources.Cite([this], label: null);
            return true;
        }

        return base.TryGetValue(context, span, member, out value);
    }
}
