using NotesToolkit.Insights;
using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What came up again and again, as templates see it.</summary>
internal static class PatternModel
{
    /// <summary>The patterns of a person in the period, each in words of its own.</summary>
    public static ScriptArray Of(ReportBuilder report, string person) => Value.Array(
        report.RecurringTopics(person)
            .Select(topic => new Pattern(PatternKind.RecurringTopic, person, topic.Name, topic.Sightings.Count, [.. topic.Sightings.Select(seen => seen.Meeting.Cite(seen.Line))]))
            .Concat(PatternFinder.Find(report.Source.Record, person, report.Period).Where(pattern => pattern.Kind != PatternKind.RecurringTopic))
            .Select(pattern => Value.Object(
                ("kind", Name(pattern.Kind)),
                ("topic", pattern.Kind == PatternKind.RecurringTopic ? ReportBuilder.Topic(pattern.Topic!) : pattern.Topic),
                ("count", pattern.Count),
                ("text", Describe(report, pattern)),
                ("citations", report.Cite(pattern.Citations)))));

    /// <summary>A topic of two or more meetings: <c>topic</c>, <c>count</c>, <c>last</c>, <c>responded_on</c>, <c>citations</c>.</summary>
    public static ScriptObject Topic(ReportBuilder report, string person, TopicTrail topic) => Value.Object(
        ("topic", ReportBuilder.Topic(topic.Name)),
        ("count", topic.Sightings.Count),
        ("last", Value.Day(topic.Sightings[^1].Meeting.Date)),
        ("responded_on", Value.Day(Topics.RespondedOn(topic, report.Source.Record.With(person), report.Source.Record))),
        ("citations", report.Cite(topic.Sightings.Select(seen => seen.Meeting.Cite(seen.Line)))));

    private static string Name(PatternKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    private static string Describe(ReportBuilder report, Pattern pattern) => pattern.Kind switch
    {
        PatternKind.RecurringTopic => $"{ReportBuilder.Topic(pattern.Topic!)} in {pattern.Count} meetings",
        PatternKind.RepeatedSlip => $"{pattern.Topic ?? "a commitment without id"} slipped {pattern.Count} times",
        PatternKind.RepeatedMiss => $"{pattern.Count} misses",
        PatternKind.Softness => $"{pattern.Count} soft follow-ups",
        PatternKind.LateNotes => $"{pattern.Count} notes first committed more than a business day after the meeting",
        PatternKind.EditedNotes when pattern.Count == 1 => "a note changed more than 30 days after the meeting",
        PatternKind.EditedNotes => $"{Counted.Of(pattern.Count, "change")} to notes more than 30 days after the meeting",
        _ => $"rescue in {pattern.Count} meetings",
    };
}
