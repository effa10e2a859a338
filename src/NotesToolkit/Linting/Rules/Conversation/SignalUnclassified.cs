namespace NotesToolkit.Linting.Rules;

internal sealed partial class SignalUnclassified() : NoteRule(Warning("NT206", "signal-unclassified"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.ItemsOf(SectionKind.Signals)
        let missing = Missing(item, note.Source)
        where missing.Count > 0
        select Found(note, item, $"the signal lacks {Sentences.List(missing)}.");

    private static List<string> Missing(Item item, SourceText source)
    {
        List<string> missing = [];
        if (item["signal"] is null)
            missing.Add("its kind, [signal:: performance], promotion or attrition");

        if (item["trend"] is null)
            missing.Add("its direction, [trend:: better] or worse");

        if (item["evidence"] is null && !Quote().IsMatch(item.Words) && !QuoteLine().IsMatch(source.Slice(item.Span)))
            missing.Add("what you saw or heard, as a quotation or as [evidence:: a link]");

        return missing;
    }

    [GeneratedRegex("""["“„«»][^"“”„«»]+["”“«»]|‘[^‘]+’|(?<!\w)'[^']+'(?!\w)""", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^\s*([-*+]\s+)?>\s*\S", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex QuoteLine();
}
