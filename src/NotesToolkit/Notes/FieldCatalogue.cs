namespace NotesToolkit.Notes;

/// <summary>The fields of the format: where each may stand, which are days, which may occur twice.</summary>
internal static class FieldCatalogue
{
    private static readonly string[] Anywhere = ["evidence", "principle", "id", "created", "level", "criterion"];

    private static readonly string[] Repeatable = ["was", "why", "of", "evidence"];

    private static readonly string[] Dates = ["due", "was", "completion", "missed", "cancelled", "created", "on", "review", "reviewed"];

    private static readonly Dictionary<SectionKind, string[]> Own = new()
    {
        [SectionKind.FollowUp] = ["due", "why", "on"],
        [SectionKind.Blockers] = ["blocker"],
        [SectionKind.Signals] = ["signal", "trend", "likelihood", "impact", "regretted"],
        [SectionKind.Feedback] =
        [
            "feedback", "of", "gap", "standard", "review", "consequence", "situation", "behavior", "impact", "outcome", "reviewed",
        ],
        [SectionKind.Growth] = ["situation", "behavior", "impact"],
        [SectionKind.Commitments] = ["due", "output", "escalate", "was", "why", "completion", "missed", "cancelled"],
        [SectionKind.Proposal] = ["rating", "performance", "potential", "ask"],
    };

    /// <summary>By the section's kind as a number.</summary>
    private static readonly string[][] Known =
        [.. Enum.GetValues<SectionKind>().Order().Select(kind => (string[])[.. Own.GetValueOrDefault(kind, []), .. Anywhere])];

    /// <summary>Every key of the format, in lower case.</summary>
    public static IEnumerable<string> Keys => Known.SelectMany(keys => keys).Distinct(StringComparer.Ordinal);

    /// <summary>The keys that a section knows, its own ones first, in lower case.</summary>
    public static IReadOnlyList<string> KeysOf(SectionKind section) => Known[(int)section];

    /// <summary>The kinds of section that know a key; empty where the format does not have it.</summary>
    public static IEnumerable<SectionKind> SectionsOf(string key) => Enum.GetValues<SectionKind>().Where(kind => Knows(kind, key));

    /// <summary>Whether a section knows a key.</summary>
    public static bool Knows(SectionKind section, string key) => IsOneOf(Known[(int)section], key);

    /// <summary>Whether an item may have a key more than once.</summary>
    public static bool IsRepeatable(string key) => IsOneOf(Repeatable, key);

    /// <summary>Whether a key's value is a day.</summary>
    public static bool IsDate(string key) => IsOneOf(Dates, key);

    /// <summary>Asked of every field several times: a known key is mostly the same object, which no comparer need be asked for.</summary>
    private static bool IsOneOf(string[] keys, string key)
    {
        foreach (string known in keys)
        {
            if (known == key)
                return true;
        }

        return false;
    }
}
