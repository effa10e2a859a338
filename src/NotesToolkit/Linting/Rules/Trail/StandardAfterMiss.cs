namespace NotesToolkit.Linting.Rules;

internal sealed class StandardAfterMiss() : TrailRule(Warning("NT409", "standard-after-miss") with { Needs = RuleNeeds.Record })
{
    public override bool MayFire(NoteChange change, LintContext context) =>
        change.After is { IsReadable: true, IsVoid: false, With: not null } note
        && note.ItemsOf(SectionKind.Feedback).Any(item => item["standard"] is not null);

    public override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context) => !MayFire(change, context) ? [] :
        from item in change.After!.ItemsOf(SectionKind.Feedback)
        let standard = item["standard"]
        where standard is not null
        let words = Vocabulary.Normalise(standard.Value)
        where !(change.Before is { } before && Says(before, words))
            && !item.Markup.All("of").Any(of => WasOpenedBeforeTheMiss(of.Value, context))
            && !StoodBefore(standard.Value, words, change.After, context)
        select Found(
            change.After, standard.ValueSpan, "no earlier note holds this standard, and no commitment named here was made before its miss. "
                + "Name what was agreed with of::, quote the standard that was known, or judge by this one from now on.");

    private static bool StoodBefore(string standard, string words, Note note, LintContext context) =>
        context.Before?.Notes.Any(former => Says(former, words)) == true
        || context.Record.History.FirstWritten(standard)?.Commit.Order
            < context.Record.Notes.FirstOrDefault(known => context.Find(known) == note)?.Trail.First.Order;

    private static bool Says(Note note, string words) => note.Sections
        .Where(section => section.Kind != SectionKind.Private)
        .Any(section => Vocabulary.Normalise(note.Source.Slice(section.Span)).Contains(words, StringComparison.Ordinal));

    /// <summary>What is not written off yet was missed on the day it was first due.</summary>
    private static bool WasOpenedBeforeTheMiss(string id, LintContext context) =>
        context.Record.History.Find(id) is { } trail
        && trail.Opening.Date < (trail.Misses.FirstOrDefault()?.MissDay ?? trail.OriginalDue ?? context.Today);
}
