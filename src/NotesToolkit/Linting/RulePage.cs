namespace NotesToolkit.Linting;

internal static class RulePage
{
    public static string Read(RuleInfo rule)
    {
        string name = string.Concat(rule.Name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..])) + ".md";
        return Pages.Find("rules/" + name) ?? throw new InvalidOperationException($"The page {name} of rule {rule.Id} is missing from the library.");
    }
}
