using NotesToolkit.Insights;
using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the manager should have read before the next 1:1.</summary>
internal static class PrepModel
{
    /// <summary>The model for one person.</summary>
    public static ScriptObject Build(ReportBuilder report, string person)
    {
        Obligations open = new(report, person);
        return report.Finish(
            "prep",
            $"Before the next 1:1: {report.Source.NameOf(person)}",
            ("person", report.Person(person)),
            ("owed", open.Owed()),
            ("overdue", open.Overdue()),
            ("due_soon", open.DueSoon()),
            ("reviews", open.Reviews()),
            ("topics", Value.Array(report.RecurringTopics(person)
                .OrderByDescending(topic => topic.Sightings[^1].Meeting.Date)
                .Select(topic => PatternModel.Topic(report, person, topic)))),
            ("hard_answer", LastHardAnswer(report, person)),
            ("principle", WithoutEvidence(report, person)));
    }

    private static ScriptObject? LastHardAnswer(ReportBuilder report, string person)
    {
        foreach ((NoteRecord record, Note note) in report.NotesWith(person).Reverse())
        {
            if (note is { IsMeeting: true, HardQuestion: { Outcome: HardQuestionOutcome.Answered } hard })
            {
                return Value.Object(
                    ("date", Value.Day(record.Date)),
                    ("text", ReportBuilder.Quote(hard.Answer)),
                    ("citation", report.Cite(record, note, hard.AnswerSpan)));
            }
        }

        return null;
    }

    /// <summary>The first configured principle that no evidence of the period names, or null.</summary>
    private static string? WithoutEvidence(ReportBuilder report, string person)
    {
        HashSet<string> named = [.. EvidenceItem.Of(report, person).SelectMany(item => item.Principles)];
        return report.Source.Configuration.Principles.Names.FirstOrDefault(name => !named.Contains(name));
    }
}
