using NotesToolkit.Reporting.Model;

namespace NotesToolkit.Reporting;

internal static class ReportList
{
    public static IReadOnlyList<ReportInfo> All { get; } =
    [
        new("prep", "PERSON", (report, subject) => new PersonModel(report, subject.Person, "Before the next 1:1: ",
            "title person imported next_meeting findings conversation owed overdue due_soon reviews soft=soft_open topics blockers=blocker_classes "
            + "decisions=last_decisions hard_answer hard_skipped principle principles_absent")),
        new("calibration", "PERSON", (report, subject) => new PersonModel(report, subject.Person, "Calibration packet: ",
            "title person proposals rating proposed_level sentence findings strongest weakest plus_count minus_count believe soft since "
            + "kept_strict kept_final slips misses days_late commitments stories by_principle principles_absent decisions blockers signals "
            + "feedback next_level open_gaps rewrites cadence cadence_surplus longest_gap_days contemporaneity1 contemporaneity5 recency by_month "
            + "patterns late_notes edited_notes notes attrition charts")) { HasSince = true, HasAttrition = true },
        new("promotion", "PERSON [LEVEL]", (report, subject) => new PersonModel(report, subject.Person, string.Empty,
            "title=promotion_title person level has_criteria sentence proposals rating criteria other against cited signals=promotion_signals",
            subject.Arguments.ElementAtOrDefault(1))),
        new("narrative", "PERSON", (report, subject) => new PersonModel(report, subject.Person, "Narrative: ",
            "title person proposals rating proposed_level sentence kept_strict stories=latest_stories strongest feedback against=unnamed "
            + "findings reversed principles principles_absent")),
        new("team", "[OWNER]", (report, subject) => TeamModel.Of(report, subject.Owner)) { HasAttrition = true },
        new("skip-level", "PERSON", (report, subject) => new PersonModel(report, subject.Person, "Your skip-level meeting with ",
            "title person skip manager findings themes escalations due clarity blockers owed promises questions undecided ask")),
        new("self-audit", "[OWNER]", (report, subject) => new SelfAuditModel(report, subject.Owner
            ?? throw new NotesException("No owner is configured and no note names one. Write notes report self-audit OWNER."))),
        new("trail", "ID, or PERSON TOPIC", (report, subject) => subject.Arguments.Count switch
        {
            0 => throw new NotesException(
                "The report trail is about a commitment or a topic. Write notes report trail ID, or notes report trail PERSON TOPIC."),
            1 => TrailModel.OfCommitment(report, subject.Arguments[0]),
            _ => TrailModel.OfTopic(report, subject.Person, subject.Arguments[1]),
        }),
    ];

    public static IReadOnlyList<ReportInfo> Pages { get; } =
    [
        new("person", "PERSON", (report, subject) => new PersonModel(report, subject.Person, string.Empty,
            "title person sentence rating next_meeting findings commitments other_commitments topics other_topics notes")),
        new("note", "PATH@COMMIT", (report, subject) => NotePage.Of(report, subject.Arguments[0])),
    ];

    public static ReportInfo? Find(string name) => All.Concat(Pages).FirstOrDefault(report => report.Name == name);
}
