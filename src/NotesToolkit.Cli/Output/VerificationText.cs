using NotesToolkit.Reporting.Verification;

namespace NotesToolkit.Cli.Output;

/// <summary>What became of a report's citations, one a line, and what that means.</summary>
internal static class VerificationText
{
    public static void Write(TextWriter output, ReportCheck found, Palette palette)
    {
        if (found.Commit is { } commit)
        {
            Line(output, found.CommitState, $"commit {commit}, which the report was made of", palette);
        }

        foreach (CheckedCitation cited in found.Citations)
        {
            Line(output, cited.State, $"{cited.Citation.Text}, line {cited.Citation.Line}", palette);
        }

        foreach (int altered in found.Comparison?.Altered ?? [])
        {
            output.WriteLine($"{palette.Bad("FAILS")}  line {altered}: the report's own command gives no such line");
        }

        int held = found.Citations.Count(cited => cited.State == CitationState.Holds);
        output.WriteLine();
        output.WriteLine($"{held} of {found.Citations.Count} citations hold. {Compared(found.Comparison)}{Summary(found)}");
    }

    private static void Line(TextWriter output, CitationState state, string what, Palette palette) =>
        output.WriteLine(state == CitationState.Holds ? $"{palette.Good("holds")}  {what}" : $"{palette.Bad("FAILS")}  {what}: {Explain(state)}");

    private static string Explain(CitationState state) => state switch
    {
        CitationState.Uncited => "something is quoted, and no place is named for it",
        CitationState.TextDiffers => "what is quoted does not stand there",
        CitationState.NoPath => "nothing stands at that path in that commit",
        CitationState.NotInHistory => "the commit is not in HEAD's history",
        CitationState.NoCommit => "there is no such commit",
        _ => "git's object is not what its id says",
    };

    private static string Compared(ReportComparison? comparison) => comparison switch
    {
        null => "Its other words and numbers were not compared. ",
        { IsSame: true } => "Every line is what its command gives again. ",
        { Altered: [], Missing: var missing } => $"Of what its command gives again, it lacks {missing} lines. ",
        { Altered.Count: var altered } => $"Of its lines, {altered} are not what its command gives again. ",
    };

    private static string Summary(ReportCheck found) => found.State switch
    {
        ReportState.Holds => "The report stands.",
        ReportState.ReportAltered => "The report was altered: the repository does not say what it says.",
        ReportState.HistoryRewritten => "The history was rewritten since the report was made, as a rebase does: look for the old commits in the reflog, or in another clone.",
        _ => "The repository was altered, or it is another one: it does not hold, whole, what the report was made of.",
    };
}
