using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>What was mined as text: the lists, the patterns, and then the numbers.</summary>
internal static class MineText
{
    private const int ShownCitations = 3;

    public static void Write(TextWriter output, Mining mining, EvidenceGrades grades, Palette palette)
    {
        string commit = mining.Commit is { } tip ? $", commit {tip.Info.Id.Abbreviated}" : string.Empty;
        output.WriteLine($"{mining.Period.From.Text()} to {mining.Period.To.Text()}, as of {mining.AsOf.Text()}{commit}");
        output.WriteLine(palette.Faint($"Evidence: {Counted.Of(grades.Of, "commit")} cited, {grades.Local} local, {grades.Pushed} pushed, {grades.SignedAndPushed} signed and pushed"));
        WriteList(output, "Independent", mining.Lists.Independent, palette);
        WriteList(output, "Needs context", mining.Lists.NeedsContext, palette);
        WriteList(output, "Silently underperforming", mining.Lists.SilentlyUnderperforming, palette);
        WritePatterns(output, mining.Patterns, palette);
        if (mining.People.Count == 1)
        {
            Head(output, mining.People[0].Person, palette);
            MeasuresText.WriteAll(output, mining.People[0].Measures);
            return;
        }

        Head(output, "The numbers (n of n; a percentage from five on)", palette);
        MeasuresText.WriteTable(output, mining, palette);
    }

    private static void Head(TextWriter output, string title, Palette palette)
    {
        output.WriteLine();
        output.WriteLine(palette.Bold(title));
    }

    private static void WriteList(TextWriter output, string title, IReadOnlyList<Listed> list, Palette palette)
    {
        if (list.Count == 0)
            return;

        Head(output, title, palette);
        foreach (Listed listed in list)
            output.WriteLine($"  {listed.Person}: {string.Join("; ", listed.Reasons)}{Cited(listed.Citations, palette)}");
    }

    private static void WritePatterns(TextWriter output, IReadOnlyList<Pattern> patterns, Palette palette)
    {
        if (patterns.Count == 0)
            return;

        Head(output, "Patterns", palette);
        foreach (Pattern pattern in patterns.OrderBy(pattern => pattern.Person, StringComparer.Ordinal).ThenByDescending(pattern => pattern.Count))
            output.WriteLine($"  {pattern.Person}: {Describe(pattern)}{Cited(pattern.Citations, palette)}");
    }

    private static string Describe(Pattern pattern) => pattern.Kind switch
    {
        PatternKind.RecurringTopic => $"#{pattern.Topic} in {pattern.Count} meetings",
        PatternKind.RepeatedSlip => $"{pattern.Topic ?? "a commitment without id"} slipped {pattern.Count} times",
        PatternKind.RepeatedMiss => $"{pattern.Count} misses",
        PatternKind.Softness => $"{pattern.Count} soft follow-ups",
        PatternKind.LateNotes => $"{pattern.Count} notes written more than a business day late",
        PatternKind.EditedNotes => pattern.Count == 1 ? "1 note changed more than 30 days later"
            : $"{pattern.Count} changes to notes older than 30 days",
        _ => $"rescue in {pattern.Count} meetings",
    };

    private static string Cited(IReadOnlyList<Citation> citations, Palette palette)
    {
        if (citations.Count == 0)
            return string.Empty;

        string more = citations.Count > ShownCitations ? $" and {citations.Count - ShownCitations} more" : string.Empty;
        return palette.Faint($"  {string.Join(' ', citations.Take(ShownCitations))}{more}");
    }
}
