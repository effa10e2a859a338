using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT409: a standard that nobody had heard before it was missed.</summary>
internal sealed class StandardAfterMiss : TrailRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT409", "standard-after-miss", Severity.Warning, "A `standard` is written for the first time after the miss that it judges.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context)
    {
        if (change.After is not { IsReadable: true, IsVoid: false } note)
        {
            return [];
        }

        return
            from item in note.ItemsOf(SectionKind.Feedback)
            let standard = item["standard"]
            where standard is not null
            let words = Vocabulary.Normalise(standard.Value)
            where !(change.Before is { } before && Says(before, words))
                && !item.Markup.All("of").Any(of => WasOpenedBeforeTheMiss(of.Value, context))
                && !StoodBefore(standard.Value, words, note, context)
            select Found(
                note.Source,
                standard.ValueSpan,
                "no earlier note holds this standard, and no commitment named here was made before its miss. "
                    + "Name what was agreed with of::, quote the standard that was known, or judge by this one from now on.");
    }

    private static bool StoodBefore(string standard, string words, Note note, LintContext context) =>
        context.Before?.Notes.Any(former => Says(former, words)) == true
        || context.History?.FirstStood(standard)?.Day < (context.FirstCommitDay?.Invoke(note.Path, DateOnly.MinValue) ?? context.Today);

    private static bool Says(Note note, string words) => note.Sections
        .Where(section => section.Kind != SectionKind.Private)
        .Any(section => Vocabulary.Normalise(note.Source.Slice(section.Span)).Contains(words, StringComparison.Ordinal));

    private static bool WasOpenedBeforeTheMiss(string id, LintContext context) =>
        context.Commitments.Find(id) is [{ } held, ..] && OpenedOn(id, context) < MissedOn(held, context);

    /// <summary>The day on which history opens it; else, where it was there before this change, its meeting's; else it is opened by this change.</summary>
    private static DateOnly OpenedOn(string id, LintContext context) =>
        context.History?.Trails.FirstOrDefault(trail => trail.Id == id) is { } trail ? trail.Opening.Date
        : context.FormerCommitments.Find(id) is [{ Note.Date: { } met }, ..] ? met
        : context.Today;

    /// <summary>The day of its first miss; a commitment that is not written off yet was missed on the day it was first due.</summary>
    private static DateOnly MissedOn(HeldCommitment held, LintContext context) =>
        context.Misses.FirstOrDefault(miss => ReferenceEquals(miss.Commitment.Commitment, held.Commitment))?.Day
        ?? held.Commitment.FormerDueDays.Cast<DateOnly?>().FirstOrDefault()
        ?? held.Commitment.Due
        ?? context.Today;
}
