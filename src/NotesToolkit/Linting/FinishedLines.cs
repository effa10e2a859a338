using System.Collections.ObjectModel;
using NotesToolkit.Disclosure;

namespace NotesToolkit.Linting;

/// <summary>The commitments of a note as they are once their safe fixes are applied, with placeholders for what only the writer knows.</summary>
internal static class FinishedLines
{
    private static readonly HashSet<string> Rules = [.. RuleList.All.Select(rule => rule.Info).Where(Concern).Select(rule => rule.Id)];

    public static bool Concern(RuleInfo rule) => rule.Id is "NT006" or "NT008" or "NT110" || rule.Id.StartsWith("NT10", StringComparison.Ordinal);

    /// <summary>What finishes the commitments, by the line that they begin on, but for those that are finished or may not be shown.</summary>
    public static IReadOnlyDictionary<int, TextEdit> Of(Note note, LintContext context)
    {
        // A misspelt field is the missing one, so that its value is taken over.
        SourceText spelt = After(note.Source,
        [
            .. from commitment in note.Commitments
               from unknown in SectionField.Unknown(commitment.Item.Markup.Fields, FieldCatalogue.KeysOf(SectionKind.Commitments))
               where unknown.Meant is not null
               select new TextEdit(unknown.Field.KeySpan, unknown.Meant),
        ]);
        LintRequest mended = Request(Fixer.Fix(texts => Request(texts.GetValueOrDefault(note.Path, spelt)), withUnsafe: false)
            .TryGetValue(note.Path, out FixedText? file) ? file.Source : spelt);
        Note half = mended.Context.Notebook.Find(note.Path)!;
        IEnumerable<TextEdit> asked = Linter.Lint(mended).Findings
            .Where(found => ReferenceEquals(found.Source, half.Source)).GroupBy(found => Holder(half, found.Span))
            .SelectMany(found => Ask(half, found.Key, found));
        Note finished = context.Over(After(half.Source, [.. asked])).Notebook.Find(note.Path)!;
        DisclosedNote shown = context.Redactor.Of(finished);
        return note.Commitments.Count != finished.Commitments.Count
            ? ReadOnlyDictionary<int, TextEdit>.Empty
            : note.Commitments.Zip(finished.Commitments)
            .Where(pair => !shown.Hides(pair.Second.Item.Span))
            .Select(pair => new TextEdit(Extent(note, pair.First), finished.Source.Slice(Extent(finished, pair.Second))))
            .Where(edit => note.Source.Slice(edit.Span) != edit.NewText)
            .ToDictionary(edit => note.Source.GetLineNumber(edit.Span.Start));

        LintRequest Request(SourceText text) => new(context.Over(text))
        {
            Paths = new HashSet<string>(StringComparer.Ordinal) { note.Path }, Select = Rules, Baseline = Baseline.Empty,
        };
    }

    private static SourceText After(SourceText source, TextEdit[] edits) => source.WithText(Fixer.Apply(source.Text, edits));

    private static Commitment? Holder(Note note, TextSpan span) =>
        note.Commitments.FirstWhere(commitment => commitment.Item.Span.End >= span.End) is var at && at < note.Commitments.Count
        && note.Commitments[at].Item.Span.Contains(span) ? note.Commitments[at] : null;

    private static IReadOnlyList<TextEdit> Ask(Note note, Commitment? commitment, IEnumerable<Diagnostic> findings)
    {
        if (commitment?.Item is not { } item)
            return [];

        FieldEdits edits = new(item);
        if (item.Box is null)
            edits.Mark(' ');

        foreach (string rule in findings.Where(found => found.Fix is null).Select(found => found.Rule.Id).Distinct(StringComparer.Ordinal))
        {
            edits = rule switch
            {
                "NT102" when commitment.Owners.Count == 0 => edits.Replace(new(Places.TextStart(item), 0), "@‹who› "),
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
