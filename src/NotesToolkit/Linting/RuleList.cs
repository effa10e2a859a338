using NotesToolkit.Linting.Rules;
using Spelling = NotesToolkit.Notes.Spelling;

namespace NotesToolkit.Linting;

internal static class RuleList
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rules.FrontMatter(), new UnknownKey(), MissingKey.Date, MissingKey.Owner, MissingKey.With, new BadDate(), new FileName(),
        new UnknownPerson(), MissingKey.Stance, new UnknownField(), new DuplicateField(), new Rules.Encoding(), new BadValue(),
        new Suppression(), new NotForReaders(), new StrayFile(), new CopiedNote(),

        new CloseMissing(), new CommitmentOwner(), CloseRules.CommitmentDue, new RelativeDate(), CloseRules.CommitmentOutput,
        new CommitmentEscalation(), CloseRules.DueBeforeMeeting, new CommitmentId(), new DuplicateId(), new Rules.CommitmentState(),
        CloseRules.OwnerIsManager, new FollowUpUnsettled(), new LooseCommitment(), new FollowUpUnknown(), new FollowUpSilent(),
        CloseRules.NothingAgreed,

        new SectionMissing(), new SectionEmpty(), new Rules.HardQuestion(), new HardAnswerCopied(), ConversationRules.BlockerUnclassified,
        new SignalUnclassified(), new StatusOnly(), new FeedbackPerformance(), ConversationRules.FeedbackEvidence, LanguageRule.PerformanceInGrowth,
        new UnknownPrinciple(), ConversationRules.Camouflage, ConversationRules.HardQuestionSkipped, ConversationRules.FeedbackUnclassified,

        LanguageRule.SoftFollowUp, LanguageRule.StatusQuestion, LanguageRule.VaguePraise, LanguageRule.Hedging, LanguageRule.Label,
        LanguageRule.MindReading, new Sensitive(),

        new MoveUnrecorded(), new CommitmentErased(), new CommitmentRewritten(), new IdChanged(), new LateNote(), new FutureNote(),
        new EditedAfterReview(), new NoteDeleted(), new StandardAfterMiss(),

        new Cadence(), new OverdueUnaddressed(), new MissedWithoutResponse(), new RecurringUnanswered(), new ReviewOverdue(),
        new SilentUnderperformance(),
    ];

    public static Rule? Find(string idOrName) => All.FirstOrDefault(rule =>
        rule.Info.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || rule.Info.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    public static string? Nearest(string idOrName) =>
        Spelling.Nearest(idOrName, All.Select(rule => rule.Info.Name).Concat(All.Select(rule => rule.Info.Id)));
}
