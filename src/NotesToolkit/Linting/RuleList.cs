using NotesToolkit.Linting.Rules;

namespace NotesToolkit.Linting;

/// <summary>Every rule, in the order of their ids.</summary>
public static class RuleList
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new DateMissing(),
        new CommitmentDue(),
    ];

    /// <summary>The rule with an id or a name, in any case, or null.</summary>
    /// <param name="idOrName">The id or the name.</param>
    public static Rule? Find(string idOrName) => All.FirstOrDefault(rule => Is(rule.Info, idOrName));

    /// <summary>Whether a text is a rule's id or its name.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="idOrName">The text, in any case.</param>
    public static bool Is(RuleInfo rule, string idOrName) =>
        string.Equals(rule.Id, idOrName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Name, idOrName, StringComparison.OrdinalIgnoreCase);
}
