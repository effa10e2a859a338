namespace NotesToolkit.Cli.Output;

internal static class VerificationText
{
    private const int Most = 20;

    public static void Write(TextWriter output, ReportCheck found, Palette palette)
    {
        if (found.Commit is { } commit)
            WriteCited(found.CommitState, $"commit {commit}, which the report was made of");

        foreach (CitedBlock cited in found.Citations)
            WriteCited(cited.State, $"{cited.Text}, line {cited.Line}");

        IReadOnlyList<ReportDifference> differences = found.Comparison?.Differences ?? [];
        foreach (ReportDifference difference in differences.Take(Most))
            output.WriteLine($"{palette.Bad("FAILS")}  {Explain(difference)}");

        if (differences.Count > Most)
            output.WriteLine($"{palette.Bad("FAILS")}  and {Counted.Of(differences.Count - Most, "more line")}");

        if (found.Remark is { } remark)
            output.WriteLine($"note   {remark}");

        if (found.Comparison?.LinksElsewhere is { } url)
            output.WriteLine($"note   its citations link to a place that is not this clone's remote, such as {url}");

        int count = found.Citations.Count;
        string held = $"{found.Citations.Count(cited => cited.State == CitationState.Holds)} of {Counted.Of(count, "citation")}";
        output.WriteLine($"\n{(count == 0 ? "It cites nothing" : $"{held} {(count == 1 ? "holds" : "hold")}")}. {Compared(found)}{Summary(found)}");

        void WriteCited(CitationState state, string what) => output.WriteLine(state == CitationState.Holds
            ? $"{palette.Good("holds")}  {what}"
            : $"{palette.Bad("FAILS")}  {what}: {Explain(state)}");
    }

    private static string Explain(ReportDifference difference) => difference switch
    {
        { Given: null } => $"line {difference.Line}: the repository gives no such line here",
        { IsLacking: true, Given: "" } => $"line {difference.Line}: a blank line is lacking before it",
        { IsLacking: true } => $"line {difference.Line}: lacking before it: {difference.Given}",
        { Given: "" } => $"line {difference.Line}: the repository gives a blank line",
        _ => $"line {difference.Line}: the repository gives: {difference.Given}",
    };

    private static string Explain(CitationState state) => state switch
    {
        CitationState.Uncited => "something is quoted, and no place is named for it",
        CitationState.TextDiffers => "what is quoted does not stand there",
        CitationState.NoPath => "nothing stands at that path in that commit",
        CitationState.NotInHistory => "the commit is not in HEAD's history",
        CitationState.NoCommit => "there is no such commit",
        _ => "git's object is not what its id says",
    };

    private static string Uncited(ReportCheck found) =>
        found.Citations.First(cited => cited.State != CitationState.Holds) is var cited && cited.State == CitationState.Uncited
        ? $"line {cited.Line} quotes and names no place"
        : $"line {cited.Line} quotes what does not stand at the place that it names";

    private static string Compared(ReportCheck found) => found switch
    {
        { Comparison: { IsSame: true, Template: { } own } } =>
            $"Every line is what its command gives again, with {own}, whose own words are its author's. ",
        { Comparison.IsSame: true } => "Every line is what its command gives again. ",
        { Comparison.Differences.Count: 1 } => "One line is not what its command gives again. ",
        { Comparison.Differences.Count: var count } => $"{count} lines are not what its command gives again. ",
        { State: ReportState.ReportAltered, Reason: { } refusal } => $"Its command cannot have given it: {refusal.TrimEnd('.')}. ",
        _ => string.Empty,
    };

    private static string Summary(ReportCheck found) => found.State switch
    {
        ReportState.Holds => "The report stands.",
        ReportState.OtherVersion => $"Its citations stand, and the rest was not written again: {found.Reason}.",
        ReportState.TemplateQuotes when found.Comparison is null =>
            "It names neither its commit nor the places of what it quotes, so that nothing can be told of it. "
                + "A template of one's own needs `_as-of.md` above what it says and `_bottom.md` below.",
        ReportState.TemplateQuotes =>
            $"A template of one's own wrote it, {found.Comparison!.Template}: {Uncited(found)}. Put {{{{ cite … }}}} behind each quotation there.",
        ReportState.CitationsHold when found.Comparison is null =>
            $"Nothing else of it was compared, and its other words, numbers and drawings may be anything: {found.Reason}.",
        ReportState.CitationsHold => $"Whether it was altered cannot be told: {found.Reason}.",
        ReportState.ReportAltered => "The report was altered: the repository does not say what it says.",
        ReportState.HistoryRewritten =>
            "The history was rewritten since the report was made, as a rebase does: look for the old commits in the reflog, or in another clone.",
        _ => "The repository was altered, or it is another one: it does not hold, whole, what the report was made of.",
    };
}
