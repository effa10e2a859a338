using NotesToolkit.Insights;
using NotesToolkit.Reporting.Templates;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>A place in git that a claim of a report rests on.</summary>
internal sealed record Cited(Citation Place);

/// <summary>
/// A citation as templates see it. On a page <c>n</c> is the number under which the page first showed it, and <c>link</c> that number's
/// markup.
/// </summary>
internal sealed class CitedObject : ScriptObject
{
    public CitedObject(Citation place, int n, string? url, string grade)
        : base(StringComparer.Ordinal)
    {
        Line = place.Line;
        Text = place.ToString();
        Url = url;
        Grade = grade;
        Add("n", n);
        Add("path", place.Path);
        Add("commit", place.Commit.Abbreviated);
        Add("line", place.Line);
        Add("text", Text);
        Add("url", url!);
        Add("link", url!);
        Add("grade", grade);
    }

    public int Line { get; }

    public string Text { get; }

    public string? Url { get; }

    public string Grade { get; }

    /// <inheritdoc/>
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
