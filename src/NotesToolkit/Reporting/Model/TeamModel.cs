using NotesToolkit.Reporting.Charts;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>The calibration room's sheet: one row a person, by name. It ranks nobody.</summary>
internal static class TeamModel
{
    /// <summary>The model of the people whose notes a manager holds, or of everybody where there is no manager.</summary>
    public static ScriptObject Build(ReportBuilder report, string? owner)
    {
        TeamMember[] members =
        [
            .. PeopleOf(report, owner).Union(report.Source.Record.DirectReports(owner, report.Period).Select(person => person.Key), StringComparer.Ordinal)
                .OrderBy(report.Source.NameOf, StringComparer.Ordinal)
                .ThenBy(person => person, StringComparer.Ordinal)
                .Select(person => new TeamMember(report, person)),
        ];
        TeamFlags flags = new(report, members);
        ScriptArray rows = Value.Array(members.Select(member => Row(report, member, flags)));
        return report.Finish(
            "team",
            owner is null ? "Calibration room" : $"Calibration room: the team of {report.Source.NameOf(owner)}",
            ("owner", owner is null ? null : report.Person(owner)),
            ("ratings", Value.Array(report.Source.Configuration.Ratings)),
            ("people", rows),
            ("charts", Value.Object(
                ("nine_box", NineBox.Draw(rows)),
                ("ratings", RatingBars.Draw(rows, report.Source.Configuration.Ratings)))));
    }

    /// <summary>The persons whom a manager holds notes with, or whom the roster gives to them.</summary>
    public static IEnumerable<string> PeopleOf(ReportBuilder report, string? owner) => report.Source.Record.People.Where(person => owner is null
        || report.Source.Roster.Find(person)?.Manager == owner
        || (report.Source.Roster.Find(person)?.Manager is null && report.Source.Record.With(person).Any(note => note.Owner == owner)));

    private static ScriptObject Row(ReportBuilder report, TeamMember member, TeamFlags flags) => Value.Object(
        ("person", report.Person(member.Person)),
        ("proposals", member.Proposals),
        ("rating", member.Rating),
        ("performance", ProposalModel.Last(member.Proposals, "performance")),
        ("potential", ProposalModel.Last(member.Proposals, "potential")),
        ("proposed_level", ProposalModel.Last(member.Proposals, "level")),
        ("kept_strict", Value.Of(member.Measures.KeptStrict)),
        ("kept_final", Value.Of(member.Measures.KeptFinal)),
        ("slips", Value.Of(member.Measures.Slips)),
        ("not_kept", Value.Array(CommitmentModel.NotKept(report, member.Person).Select(trail => CommitmentModel.Row(report, trail)))),
        ("open_gaps", member.Evidence.OpenGaps()),
        ("topics", Value.Array(report.RecurringTopics(member.Person).Select(topic => PatternModel.Topic(report, member.Person, topic)))),
        ("principles", Value.Array(member.Principles)),
        ("counted", member.Counted.Rows()),
        ("recency", Value.Of(member.Measures.Recency)),
        ("flags", Value.Array(flags.Of(member))),
        ("attrition", AttritionModel.Of(report, member.Person)));
}
