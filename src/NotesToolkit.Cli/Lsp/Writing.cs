namespace NotesToolkit.Cli.Lsp;

internal sealed record Offer(string Title, SourceText Target, IReadOnlyList<TextEdit> Edits);

internal static class Settling
{
    private static readonly (string Typed, string Said)[] Slips =
        [("next", "the next 1:1"), ("+7d", "+7 days"), ("end of month", "the end of the month")];

    public static IEnumerable<Offer> Of(Place place)
    {
        if (place.Held is not { Commitment.State: CommitmentState.Open or CommitmentState.Unclear } held)
            yield break;

        (Note note, Commitment commitment) = (held.Note, held.Commitment);
        DateOnly today = place.Today;
        string where = ReferenceEquals(note, place.Note) ? string.Empty : $", in {note.Path}";
        if (!(today < note.Date))
        {
            yield return Offer($"Done today{where}", Settlements.Done(commitment, today));
            yield return Offer($"Missed{where}", Settlements.Missed(commitment, today));
        }

        Vocabulary vocabulary = place.Notebook.Configuration.Vocabulary;
        foreach ((string typed, string said) in Slips)
        {
            if (TypedDay.Read(typed, Settlements.ViewOf(place.Notebook, held, typed, today)).Day is { } day
                && day != Settlements.DueOf(held, vocabulary).Day && !(day < note.Date))
            {
                yield return Offer($"Slip to {said}, {day.Text()}{where}", Settlements.Moved(held, vocabulary, day, why: null));
            }
        }

        yield return Offer($"Drop, ‹why›{where}", Settlements.Dropped(commitment, today, "‹why›"));

        Offer Offer(string title, FieldEdits edits) => new(title, note.Source, edits.Edits);
    }
}

internal static class Writing
{
    private const string Promote = "Make this line a commitment";
    private const string Fill = "Add the missing fields";

    public static IEnumerable<Offer> Of(Place place)
    {
        if (place is not { Section: { Kind: not (SectionKind.Private or SectionKind.FollowUp) } section })
            yield break;

        SourceText source = place.Source;
        LintContext context = place.Document.Target.AsItStands.Context;
        if (place.Commitment is { Item: var own })
        {
            if (FinishedLines.Of(place.Note, context).TryGetValue(source.GetLineNumber(own.Span.Start), out TextEdit? finished))
                yield return new(own.Box is null ? Promote : Fill, source, [finished]);

            yield break;
        }

        if (Line(place) is { IsEmpty: false } line && Promoted(place, line, context) is { } promoted)
            yield return new(Promote, source, [.. DiffFormat.Edits(source, promoted)]);

        if (place.Item is not { } item)
            yield break;

        FieldEdits edits = new(item);
        foreach (string key in Asked(section.Kind, item).Where(key => !SectionField.IsWritten(item, section.Kind, key)))
            edits.Add(key, Placeholder(section.Kind, key));

        if (edits.Edits.Count > 0)
            yield return new(Fill, source, edits.Edits);
    }

    /// <summary>The feedback that answers what this person missed, drafted at the cursor in Feedback, Follow-up or on a heading.</summary>
    public static IEnumerable<Offer> Feedback(Place place)
    {
        bool isHere = place.Section is { } section && (section.Kind is SectionKind.Feedback or SectionKind.FollowUp || place.Holds(section.Heading));
        if (!isHere || place.Root.Unanswered(place.Note) is not { Count: > 0 } misses)
            return [];

        string gap = FeedbackDraft.Gap(misses, day => day.Text())!;
        IEnumerable<string> ids = misses.Select(miss => miss.Trail.Id!);
        string[] lines = FeedbackDraft.Of(ids, gap, "‹what is expected›", "‹yyyy-MM-dd›", "‹what follows›").TrimEnd('\n').Split('\n');
        TextEdit? edit = SectionEdits.Append(place.Note, SectionKind.Feedback, place.Notebook.Configuration.Vocabulary, lines);
        return edit is null ? [] : [new($"Draft the feedback for {Counted.Of(misses.Count, "miss", "misses")}", place.Source, [edit])];
    }

    private static IEnumerable<string> Asked(SectionKind section, Item item) => section switch
    {
        SectionKind.Blockers => ["blocker"],
        SectionKind.Signals => ["signal", "trend", "evidence"],
        SectionKind.Feedback => item["feedback"]?.Value.ToLowerInvariant() switch
        {
            "performance" => ["of", "gap", "standard", "review"],
            "coaching" or "praise" when item["evidence"] is null => ["situation", "behavior", "impact"],
            null => ["feedback"],
            _ => [],
        },
        _ => [],
    };

    private static string Placeholder(SectionKind section, string key) => FieldCatalogue.Find(section, key)?.Words is { } values
        ? $"‹{string.Join(" or ", values)}›"
        : FieldCatalogue.Find(key) is { IsDate: true } ? "‹yyyy-MM-dd›" : $"‹{key}›";

    private static TextSpan Line(Place place)
    {
        TextSpan line = place.Source.GetLine(place.Source.GetLineNumber(place.Offset));
        return place.Item is { } item ? TextSpan.FromBounds(item.TextStart, item.Span.End)
            : place.Section!.Kind == SectionKind.HardQuestion || place.Section.Lines.Fields.Any(field => line.Overlaps(field.Span)) ? default
            : place.Section.Paragraphs.Any(paragraph => place.Holds(paragraph.Span)) ? line
            : default;
    }

    private static SourceText? Promoted(Place place, TextSpan line, LintContext context)
    {
        Note note = place.Note;
        string words = place.Source.Slice(line).Trim();
        TextEdit? put = place.Section!.Kind == SectionKind.Commitments ? new(line, $"- [ ] {words}")
            : SectionEdits.Append(note, SectionKind.Commitments, place.Notebook.Configuration.Vocabulary, $"- [ ] {words}");
        if (put is null)
            return null;

        TextEdit take = new(place.Source.WholeLines(line), string.Empty);
        TextEdit[] edits = put.Span == line ? [put] : [.. new[] { take, put }.OrderBy(edit => edit.Span.Start)];
        LintContext after = context.Over(place.Source.WithText(Fixer.Apply(place.Source.Text, edits)));
        Note moved = after.Notebook.Find(note.Path)!;
        return moved.Commitments.LastOrDefault(found => moved.Source.Slice(found.Item.Span).EndsWith(words, StringComparison.Ordinal)) is not { } one
            ? null
            : FinishedLines.Of(moved, after).TryGetValue(moved.Source.GetLineNumber(one.Item.Span.Start), out TextEdit? finished)
                ? moved.Source.WithText(Fixer.Apply(moved.Source.Text, [finished]))
                : moved.Source;
    }
}
