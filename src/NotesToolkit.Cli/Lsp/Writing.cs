using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>Helps to write: a line becomes a commitment, and what is missing stands there to be filled.</summary>
internal static class Writing
{
    public static IEnumerable<Offer> Of(Place place)
    {
        if (place is not { Section: { } section, Item: { } item } || section.Kind is SectionKind.Private or SectionKind.FollowUp)
        {
            yield break;
        }

        SourceText source = place.Source;
        if (place.Commitment is { } commitment)
        {
            FieldEdits edits = new(source, item);
            if (item.Box is null)
            {
                yield return new("Make this line a commitment", source, Missing(edits.Mark(' '), commitment).Edits);
            }
            else if (Missing(edits, commitment).Edits is { Count: > 0 } missing)
            {
                yield return new("Add the missing fields", source, missing);
            }
        }
        else if (section.Kind != SectionKind.Other && place.Note.SectionsOf(SectionKind.Commitments) is [.., var close])
        {
            yield return new("Make this line a commitment", source, [Take(source, item), Put(source, close, item)]);
        }

        if (place.Commitment is null)
        {
            FieldEdits edits = new(source, item);
            foreach (string key in Asked(section.Kind, item).Where(key => !SectionField.Stands(item, section.Kind, key)))
            {
                edits.Add(key, Placeholder(section.Kind, key));
            }

            if (edits.Edits.Count > 0)
            {
                yield return new("Add the missing fields", source, edits.Edits);
            }
        }
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
        {
            edits.Add("output", "‹what›");
        }

        if (commitment.EscalationField is null)
        {
            edits.Add("escalate", "‹to whom›");
        }

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
        int line = source.GetLineNumber(Math.Max(close.Heading.End, close.Span.End - 1));
        while (line > source.GetLineNumber(close.Heading.Start) && source.Slice(source.GetLine(line)).AsSpan().IsWhiteSpace())
        {
            line--;
        }

        string gap = line == source.GetLineNumber(close.Heading.Start) || close.Items.Count == 0 ? source.LineEnd() : string.Empty;
        string text = source.Text[item.FirstLine.Start..item.Span.End].TrimEnd();
        string words = item.Box is { } box ? text[(box.Span.End - item.FirstLine.Start)..].TrimStart() : text;
        return new(new(source.GetLine(line).End, 0), $"{gap}{source.LineEnd()}- [ ] {words}");
    }
}
