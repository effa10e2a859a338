using NotesToolkit.Linting.Rules;
using Spelling = NotesToolkit.Notes.Spelling;

namespace NotesToolkit.Linting;

/// <summary>Every rule, in the order of their ids.</summary>
internal static class RuleList
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rules.FrontMatter(), new UnknownKey(), new DateMissing(), new OwnerMissing(), new WithMissing(), new BadDate(), new FileName(),
        new UnknownPerson(), new StanceMissing(), new UnknownField(), new DuplicateField(), new Rules.Encoding(), new BadValue(), new Suppression(),
        new NotForReaders(), new StrayFile(), new CopiedNote(),

        new CloseMissing(), new CommitmentOwner(), new CommitmentDue(), new RelativeDate(), new CommitmentOutput(), new CommitmentEscalation(),
        new DueBeforeMeeting(), new CommitmentId(), new DuplicateId(), new Rules.CommitmentState(), new OwnerIsManager(), new FollowUpUnsettled(),
        new LooseCommitment(), new FollowUpUnknown(), new FollowUpSilent(), new Rules.NothingAgreed(),

        new SectionMissing(), new SectionEmpty(), new Rules.HardQuestion(), new HardAnswerCopied(), new BlockerUnclassified(),
        new SignalUnclassified(), new StatusOnly(), new FeedbackPerformance(), new FeedbackEvidence(), LanguageRule.PerformanceInGrowth,
        new UnknownPrinciple(), new Camouflage(), new HardQuestionSkipped(), new FeedbackUnclassified(),

        LanguageRule.SoftFollowUp, LanguageRule.StatusQuestion, new VaguePraise(), LanguageRule.Hedging, LanguageRule.Label,
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
