using System.Collections.ObjectModel;
using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;

namespace NotesToolkit.Linting;

/// <summary>The commitments of a note as they are once their safe fixes are applied, with placeholders for what only the writer knows.</summary>
internal static class FinishedLines
{
    private const int MostRounds = 6;

    private static readonly NoteRule[] Rules = [.. RuleList.All.OfType<NoteRule>().Where(rule => Concern(rule.Info))];

    public static bool Concern(Diagnostic found) => Concern(found.Rule);

    /// <summary>What finishes the commitments, by the line that they begin on, but for those that are finished or may not be shown.</summary>
    public static IReadOnlyDictionary<int, TextEdit> Of(Note note, LintContext context)
    {
        // A misspelt field is the missing one, so that its value is taken over.
        (Note finished, LintContext seen) = Apply(note, context,
        [
            .. from commitment in note.Commitments
               from unknown in SectionField.Unknown(commitment.Item.Markup.Fields, FieldCatalogue.KeysOf(SectionKind.Commitments))
               where unknown.Meant is not null
               select new TextEdit(unknown.Field.KeySpan, unknown.Meant),
        ]);
        for (int round = 0; round < MostRounds; round++)
        {
            TakenEdits taken = new();
            foreach (Fix fix in Find(finished, seen).Select(found => found.Fix).OfType<Fix>())
            {
                if (fix.IsSafe && Holder(finished, fix.Edits[0].Span) is { } holder
                    && fix.Edits.All(edit => holder.Item.Span.Contains(edit.Span)))
                {
                    taken.TryTake(fix);
                }
            }

            if (taken.InOrder.Count == 0)
                break;

            (finished, seen) = Apply(finished, seen, taken.InOrder);
        }

        Note mended = finished;
        IEnumerable<TextEdit> asked = Find(mended, seen)
            .GroupBy(found => Holder(mended, found.Span))
            .SelectMany(found => Ask(mended, found.Key, found));
        (finished, _) = Apply(mended, seen, [.. asked]);
        DisclosedNote shown = context.Redactor.Of(finished);
        return note.Commitments.Count != finished.Commitments.Count
            ? ReadOnlyDictionary<int, TextEdit>.Empty
            : note.Commitments.Zip(finished.Commitments)
            .Where(pair => !shown.Hides(pair.Second.Item.Span))
            .Select(pair => new TextEdit(Extent(note, pair.First), finished.Source.Slice(Extent(finished, pair.Second))))
            .Where(edit => note.Source.Slice(edit.Span) != edit.NewText)
            .ToDictionary(edit => note.Source.GetLineNumber(edit.Span.Start));
    }

    private static bool Concern(RuleInfo rule) => rule.Id is "NT006" or "NT008" or "NT110" || rule.Id.StartsWith("NT10", StringComparison.Ordinal);

    private static Diagnostic[] Find(Note note, LintContext context) =>
    [
        .. from rule in Rules
           where rule.MayFire(note, context)
           from found in rule.Check(note, context)
           where found.Rule.Weigh(context.Configuration, note.Path, found.Severity) != Severity.Off
           select found,
    ];

    private static (Note Note, LintContext Context) Apply(Note note, LintContext context, IReadOnlyList<TextEdit> edits)
    {
        if (edits.Count == 0)
            return (note, context);

        LintContext next = context.Over(note.Source.WithText(Fixer.Apply(note.Source.Text, edits)));
        return (next.Notebook.Find(note.Path)!, next);
    }

    private static Commitment? Holder(Note note, TextSpan span) =>
        note.Commitments.FirstWhere(commitment => commitment.Item.Span.End >= span.End) is var at && at < note.Commitments.Count
        && note.Commitments[at].Item.Span.Contains(span) ? note.Commitments[at] : null;

    private static IReadOnlyList<TextEdit> Ask(Note note, Commitment? commitment, IEnumerable<Diagnostic> findings)
    {
        if (commitment?.Item is not { } item)
            return [];

        FieldEdits edits = new(note.Source, item);
        if (item.Box is null)
            edits.Mark(' ');

        foreach (string rule in findings.Where(found => found.Fix is null).Select(found => found.Rule.Id).Distinct(StringComparer.Ordinal))
        {
            edits = rule switch
            {
                "NT102" when commitment.Owners.Count == 0 => edits.Replace(new(Places.TextStart(item, note.Source), 0), "@‹who› "),
                "NT103" or "NT104" when item["due"] is null => edits.Set("due", "‹yyyy-MM-dd›"),
                "NT105" => edits.Set("output", "‹what›"),
                "NT106" when commitment.EscalationField is null => edits.Set("escalate", "@‹whom›"),
                _ => edits,
            };
        }

        return edits.Edits;
    }

    /// <summary>A commitment with its fields; what is nested in it stays as it is.</summary>
    private static TextSpan Extent(Note note, Commitment commitment)
    {
        Item item = commitment.Item;
        int last = item.Markup.Fields.Select(field => field.Span.End).Append(item.FirstLine.End).Max();
        int end = note.Source.GetLine(note.Source.GetLineNumber(last)).End;
        return new(item.Span.Start, note.Source.Text.AsSpan(item.Span.Start, end - item.Span.Start).TrimEnd().Length);
    }
}
