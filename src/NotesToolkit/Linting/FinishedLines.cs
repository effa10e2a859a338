using NotesToolkit.Disclosure;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>The commitments of a note as they are once their safe fixes are applied, with placeholders for what only the writer knows.</summary>
internal static class FinishedLines
{
    private static readonly HashSet<string> Rules = [.. RuleList.All.Select(rule => rule.Info).Where(Concern).Select(rule => rule.Id)];

    private const string Day = "‹yyyy-MM-dd›";

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
            .SelectMany(found => Ask(mended.Context.Judged(half), found.Key, found));
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

    private static IReadOnlyList<TextEdit> Ask(JudgedNote note, Commitment? commitment, IEnumerable<Diagnostic> findings)
    {
        if (commitment?.Item is not { } item)
            return [];

        FieldEdits edits = new(item);
        int text = Places.TextStart(item);
        TypedLine typed = note.Typed(commitment);
        TypedWord? settled = typed.Settled;
        if (settled is not null)
            text = Settle(edits, item, settled);
        else if (item.Box is null)
            edits.Mark(' ');

        IReadOnlyList<TextEdit> asked = findings.Where(found => found.Fix is null).Select(found => found.Rule.Id).Distinct(StringComparer.Ordinal)
            .Aggregate(edits, (edits, rule) => rule switch
            {
                "NT102" when typed.Owner is { Guess: { } guess } word && word.Span.Start >= text => edits.Replace(word.Span, $"@‹{guess}› "),
                "NT102" when commitment.Owners.Count == 0 => edits.Replace(new(text, 0), "@‹who› "),
                "NT103" when typed.BareDay is { Value: { } day, Span: var span } => edits.Cut(WithComma(item, span)).Set("due", $"‹{day}›"),
                "NT103" or "NT104" when item["due"] is null => edits.Set("due", Day),
                "NT105" => edits.Set("output", "‹what›"),
                "NT106" when commitment.EscalationField is null => edits.Set("escalate", "@‹whom›"),
                "NT110" when settled is null => Explain(edits, item),
                _ => edits,
            }).Edits;

        // Of a line that holds little but a day or a mark, what is to be put in and what goes may collide.
        return asked.Zip(asked.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start) ? asked : [];
    }

    private static TextSpan WithComma(Item item, TextSpan day)
    {
        int text = Places.TextStart(item);
        return TextSpan.FromBounds(text + item.Source.Text.AsSpan(text..day.Start).TrimEnd(" ,;—–-").Length, day.End);
    }

    /// <summary>Puts a box and its fields in the place of words, and says where the text goes on.</summary>
    private static int Settle(FieldEdits edits, Item item, TypedWord word)
    {
        int text = Places.TextStart(item);
        bool isStruck = word.Key == SettledWords.Struck;
        bool isFirst = word.Span.Start <= text && !isStruck;
        int start = isFirst ? word.Span.End : text;
        string box = isStruck ? "‹x or -›" : word.Key == "completion" ? "x" : "-";
        edits.Replace(TextSpan.FromBounds(item.FirstLine.Start, start), $"[{box}] ")
            .Add(word.Key.Contains(' ') ? $"‹{word.Key}›" : word.Key, Day);
        if (word.Key == "cancelled")
            edits.Add("why", "‹why›");

        if (!isFirst && !isStruck)
            edits.Cut(word.Span);

        return start;
    }

    private static FieldEdits Explain(FieldEdits edits, Item item) => item.Box switch
    {
        { IsDone: true } when item["missed"] is null && item["cancelled"] is null => edits.Set("completion", Day),
        { IsGivenUp: true } when item["missed"] is null && item["completion"] is null =>
            item["cancelled"] is null ? edits.Add("‹missed or cancelled›", Day) : edits.Add("why", "‹why›"),
        _ => edits,
    };

    /// <summary>A commitment with its fields; what is nested in it stays as it is.</summary>
    private static TextSpan Extent(Note note, Commitment commitment)
    {
        Item item = commitment.Item;
        int last = item.Markup.Fields.Select(field => field.Span.End).Append(item.FirstLine.End).Max();
        int end = note.Source.GetLine(note.Source.GetLineNumber(last)).End;
        return new(item.Span.Start, note.Source.Text.AsSpan(item.Span.Start, end - item.Span.Start).TrimEnd().Length);
    }
}
