namespace NotesToolkit.Linting.Rules;

internal sealed partial class SignalUnclassified() : NoteRule(Warning("NT206", "signal-unclassified"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.ItemsOf(SectionKind.Signals)
        let missing = Missing(item, note.Source)
        where missing.Length > 0
        select Found(note, item, $"the signal lacks {Sentences.List(missing)}.");

    private static string[] Missing(Item item, SourceText source)
    {
        bool isQuoted = Quote().IsMatch(item.Words) || QuoteLine().IsMatch(source.Slice(item.Span));
        (bool IsThere, string What)[] asked =
        [
            (item["signal"] is not null, "its kind, [signal:: performance], promotion or attrition"),
            (item["trend"] is not null, "its direction, [trend:: better] or worse"),
            (item["evidence"] is not null || isQuoted, "what you saw or heard, as a quotation or as [evidence:: a link]"),
        ];
        return [.. asked.Where(part => !part.IsThere).Select(part => part.What)];
    }

    [GeneratedRegex("""["“„«»][^"“”„«»]+["”“«»]|‘[^‘]+’|(?<!\w)'[^']+'(?!\w)""", ExactCase)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^\s*([-*+]\s+)?>\s*\S", ExactCase | RegexOptions.Multiline)]
    private static partial Regex QuoteLine();
}
