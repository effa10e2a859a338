using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record PersonHead(string Title, PersonPart Person);

internal sealed record SkippedPart(string Path, string Commit, string Reason);

/// <summary>What every report has; the commit is the last that was read, by its first twelve hex digits, or null.</summary>
internal sealed record Head(string Report, int SchemaVersion, string Version, DateOnly AsOf, DateOnly From, DateOnly To, string? Commit,
    DateOnly? Committed, bool IncludeAttrition, IReadOnlyList<GradeCount> Grades, IReadOnlyList<SkippedPart> Skipped);

internal sealed record PersonPart(string Key, string Name, string? Role, string? Level, string? Manager, DateOnly? Started, DateOnly? Left);

internal sealed record FindingPart(string Rule, string Text, IReadOnlyList<Citation> Citations);

internal sealed record ClaimPart(string Kind, string Text, IReadOnlyList<Citation> Citations);

internal sealed record ProposalPart(DateOnly? Date, string? Owner, string Text, Citation Citation, string? Rating, string? Performance,
    string? Potential, string? Level, string? Ask);

internal sealed record TopicPart(string Topic, int Count, DateOnly? Last, DateOnly? RespondedOn, IReadOnlyList<Citation> Citations);

internal sealed record LevelPart<T>(string? Level, IReadOnlyList<T> People)
{
    public static IReadOnlyList<LevelPart<T>> Of(IEnumerable<T> people, Func<T, PersonPart> person) =>
        [.. people.GroupBy(row => person(row).Level, StringComparer.Ordinal)
            .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LevelPart<T>(group.Key, [.. group]))];
}

internal sealed record QuotePart(DateOnly? Date, string Text, Citation Citation);

internal sealed record DecisionPart(DateOnly? Date, string Text, string? Owner, IReadOnlyList<string> Topics, string State,
    IReadOnlyList<Citation> Citations, QuotePart? ReversedBy);

internal sealed record BlockerPart(string Class, string Month, DateOnly? Date, string Text, IReadOnlyList<Citation> Citations);

internal sealed record BlockerClassPart(string Class, int Count, IReadOnlyList<Citation> Citations);

internal sealed record SignalPart(string Kind, string? Trend, DateOnly? Date, string Text, IReadOnlyList<Citation> Citations);

/// <summary>An attrition signal: that there was one, and never its words.</summary>
internal sealed record AttritionPart(DateOnly? Date, string? Trend, string? Likelihood, string? Impact, string? Regretted, Citation Citation);
