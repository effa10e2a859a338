using NotesToolkit.Insights;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>Helps to write: a line becomes a commitment, and what is missing stands there to be filled.</summary>
internal static class Writing
{
    public static IEnumerable<Offer> Of(Place place)
    {
        if (place is not { Section: { } section, Item: { } item } || section.Kind is SectionKind.Private or SectionKind.FollowUp)
            yield break;

        SourceText source = place.Source;
        if (place.Commitment is { } commitment)
        {
            FieldEdits edits = new(source, item);
            if (item.Box is null)
                yield return new("Make this line a commitment", source, Missing(edits.Mark(' '), commitment).Edits);
            else if (Missing(edits, commitment).Edits is { Count: > 0 } missing)
                yield return new("Add the missing fields", source, missing);
        }
        else if (section.Kind != SectionKind.Other && place.Note.SectionsOf(SectionKind.Commitments) is [.., var close])
        {
            yield return new("Make this line a commitment", source, [Take(source, item), Put(source, close, item)]);
        }

        if (place.Commitment is null)
        {
            FieldEdits edits = new(source, item);
            foreach (string key in Asked(section.Kind, item).Where(key => !SectionField.Stands(item, section.Kind, key)))
                edits.Add(key, Placeholder(section.Kind, key));

            if (edits.Edits.Count > 0)
                yield return new("Add the missing fields", source, edits.Edits);
        }
    }

    /// <summary>The feedback that answers what this person missed, drafted where the cursor stands in Feedback, Follow-up or on a heading.</summary>
    public static Offer? Feedback(Place place)
    {
        bool isOnHeading = place.Section is { } section && section.Heading.Start <= place.Offset && place.Offset <= section.Heading.End;
        if (!(isOnHeading || place.Section?.Kind is SectionKind.Feedback or SectionKind.FollowUp) || place.Root.Unanswered(place.Note) is not { Count: > 0 } misses)
            return null;

        SourceText source = place.Source;
        string gap = $"due {string.Join(" and ", misses.Select(miss => miss.Day.Text()).Distinct(StringComparer.Ordinal))}, not delivered on the day";
        string draft = FeedbackDraft.Of(misses.Select(miss => miss.Trail.Id!), gap, "‹what is expected›", "‹yyyy-MM-dd›", "‹what follows›").TrimEnd('\n');
        string[] lines = draft.Split('\n');
        TextEdit? edit = place.Note.SectionsOf(SectionKind.Feedback) is [.., var there]
            ? new(new(source.GetLine(LastLine(source, there)).End, 0), source.LineEnd() + string.Join(source.LineEnd(), lines))
            : SectionEdits.Insert(place.Note, SectionKind.Feedback, place.Notebook.Configuration.Vocabulary, lines);
        return edit is null ? null : new($"Draft the feedback for {(misses.Count == 1 ? "1 miss" : $"{misses.Count} misses")}", source, [edit]);
    }

    /// <summary>The fields that an item of a section is asked for.</summary>
    private static IEnumerable<string> Asked(SectionKind section, Item item) => section switch
    {
        SectionKind.Blockers => ["blocker"],
        SectionKind.Signals => item.Markup.Has("evidence") ? ["signal", "trend"] : ["signal", "trend", "evidence"],
        SectionKind.Feedback => item["feedback"]?.Value.ToLowerInvariant() switch
        {
            "performance" => ["of", "gap", "standard", "review"],
            "coaching" or "praise" when item["evidence"] is null => ["situation", "behavior", "impact"],
            null => ["feedback"],
            _ => [],
        },
        _ => [],
    };

    private static string Placeholder(SectionKind section, string key) => ValueSets.OfField(section, key) is { } values
        ? $"‹{string.Join(" or ", values)}›"
        : FieldCatalogue.IsDate(key) ? "‹yyyy-MM-dd›" : $"‹{key}›";

    private static FieldEdits Missing(FieldEdits edits, Commitment commitment)
    {
        Item item = commitment.Item;
        if (commitment.Owners.Count == 0)
        {
            int start = item.Box?.Span.End ?? item.FirstLine.Start;
            edits.Replace(new(start, 0), item.Box is null ? "@‹who› " : " @‹who›");
        }

        if (commitment.Output is null && !item.Markup.Has("output"))
            edits.Add("output", "‹what›");

        if (commitment.EscalationField is null)
            edits.Add("escalate", "‹to whom›");

        return item.Markup.Has("due") ? edits : edits.Add("due", "‹yyyy-MM-dd›");
    }

    /// <summary>Takes an item out with its lines.</summary>
    private static TextEdit Take(SourceText source, Item item)
    {
        int start = source.GetLine(source.GetLineNumber(item.Span.Start)).Start;
        int last = source.GetLineNumber(Math.Max(start, item.Span.End - 1));
        return new(TextSpan.FromBounds(start, last < source.LineCount ? source.GetLine(last + 1).Start : source.Text.Length), string.Empty);
    }

    private static TextEdit Put(SourceText source, Section close, Item item)
    {
        int line = LastLine(source, close);
        string gap = line == source.GetLineNumber(close.Heading.Start) || close.Items.Count == 0 ? source.LineEnd() : string.Empty;
        string text = source.Text[item.FirstLine.Start..item.Span.End].TrimEnd();
        string words = item.Box is { } box ? text[(box.Span.End - item.FirstLine.Start)..].TrimStart() : text;
        return new(new(source.GetLine(line).End, 0), $"{gap}{source.LineEnd()}- [ ] {words}");
    }

    /// <summary>The last line of a section that holds something.</summary>
    private static int LastLine(SourceText source, Section section)
    {
        int first = source.GetLineNumber(section.Heading.Start);
        int line = source.GetLineNumber(Math.Max(section.Heading.End, section.Span.End - 1));
        while (line > first && source.Slice(source.GetLine(line)).AsSpan().IsWhiteSpace())
            line--;

        return line;
    }
}
