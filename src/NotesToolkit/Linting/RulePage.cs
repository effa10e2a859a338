using System.Globalization;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>The page of documentation that stands beside each rule and travels inside the library.</summary>
internal static class RulePage
{
    /// <summary>A rule's page, as Markdown.</summary>
    public static string Read(RuleInfo rule)
    {
        string name = FileName(rule);
        return Pages.Find("rules/" + name) ?? throw new InvalidOperationException($"The page {name} of rule {rule.Id} is missing from the library.");
    }

    /// <summary>The name of a rule's page, which is that of its class.</summary>
    public static string FileName(RuleInfo rule) =>
        string.Concat(rule.Name.Split('-').Select(part => char.ToUpper(part[0], CultureInfo.InvariantCulture) + part[1..])) + ".md";
}
