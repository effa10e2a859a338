namespace NotesToolkit.Tests.Reporting;

/// <summary>Secrets in every place that a note can hold them; each has the word zebra.</summary>
internal static class PlantedSecrets
{
    /// <summary>Plants them, over several commits.</summary>
    public static void In(ReportedRepository lived)
    {
        lived.Note("2026-03-04", """
            ## Priorities
            - Plain words #rollback

            ## Commitments
            - [ ] @priya tells the press about project zebra before the summer  [output:: a letter]  [due:: 2026-03-11]  [id:: priya-0304a]  #rollback
            - [ ] @priya publishes the plain timetable  [output:: the timetable]  [due:: 2026-03-11]  [id:: priya-0304b]  #rollback

            ### Private zebra heading
            - [ ] @priya buys a zebra [due:: 2026-03-11] [id:: zebra-1] #zebra

            ## Decisions
            - Plain decision  [evidence:: none so far]

            > ## Raw zebra
            - zebra after a quoted heading #zebra

            ## Growth
            - Growth in plain words  [principle:: Dive Deep]

            <div>Transcript of the zebra</div>
            - zebra in the transcript  [principle:: Ownership]
            """);
        lived.Commit("2026-03-04");
        // Moved to Private later, the due day slips with a reason that becomes private too.
        lived.Note("2026-03-04", """
            ## Priorities
            - Plain words #rollback

            ## Commitments
            - [ ] @priya tells the press the truth  [output:: a letter]  [was:: 2026-03-11]  [why:: the zebra escaped from the keeper]  [due:: 2026-03-18]  [id:: priya-0304a]  #rollback
            - [ ] @priya publishes the plain timetable  [output:: the timetable]  [due:: 2026-03-11]  [id:: priya-0304b]  #rollback

            ## Private
            - Tells the press about project zebra before the summer.
            - The zebra escaped, from the
              keeper
            """);
        lived.Commit("2026-03-06");
        InTheSectionsOfOtherNotes(lived);
    }

    private static void InTheSectionsOfOtherNotes(ReportedRepository lived)
    {
        lived.Note("2026-03-11", """
            ## Priorities
            - Plain words again #rollback

            ## Signals
            - Said "I leave for Zebra Inc"  [signal:: attrition]  [trend:: zebra]  [likelihood:: high]  #zebra
            - Said it again about zebra #zebra [signal:: Attrition]

            ## Feedback
            - A gap  [feedback:: performance]  [gap:: due and not there]  [standard:: zebra standard of the house]  [review:: 2026-03-18]
            - Kind words  [feedback:: praise] [evidence:: zebra evidence of the house]

            ## Hard question
            What are you avoiding right now?
            > The zebra answer of the house is long.

            ## Raw
            zebra standard of the house, zebra evidence of the house; the zebra answer of the house is long
            """);
        lived.Commit("2026-03-11");
        lived.Note("2026-03-18", """
            ## Signals
            - zebra  [signal:: attrition]  #zebra
            ## Blockers
            - Plain blocker  [blocker:: clarity]
            """);
        lived.Note("2026-03-25", "## Proposal\n- Proposed  [rating:: HV1]  [performance:: zebra]  [ask:: the zebra ask of the house]\n## Private\nThe zebra ask of the house.", "review");
        lived.Note("2026-03-26", "## Priorities\n- Is the zebra question of the house open?\n## Private\n- Is the zebra question of the house open?", "skip-level");
        lived.Commit("2026-03-26");
    }
}
