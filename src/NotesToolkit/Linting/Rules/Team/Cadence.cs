using NotesToolkit.Configuration;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT501: the last 1on1 with a person lies further back than the cadence allows.</summary>
internal sealed class Cadence : TeamRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT501", "cadence", Severity.Warning, "The last 1on1 with a person lies further back than the cadence.") { Needs = RuleNeeds.Notebook | RuleNeeds.Whole };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(string? person, LintContext context) => context.Roster.People
        .Where(one => person is null || one.Key == person)
        .SelectMany(one => CheckPerson(one.Key, context));

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> CheckPerson(string person, LintContext context)
    {
        if (context.Roster is not { Source: { } source } || context.Roster.Find(person) is not { CadenceDays: { } cadence } entry || entry.End < context.Today)
            yield break;

        DateOnly? held = context.MeetingsWith(person).LastOrDefault()?.Date;
        if ((held is null || held < entry.Start ? entry.Start : held) is not { } from)
            yield break;

        int waited = CadenceMeasures.Between(entry, from, context.Today);
        if (waited > cadence)
        {
            string since = held == from ? $"the last 1on1 with {person} was on {from.Text()}" : $"{person} started on {from.Text()} and no 1on1 is noted";
            yield return Found(source, entry.Span, $"{since}, {Counted.Of(waited, "day")} ago but for absences, and the cadence is {cadence}. Hold it, or write the cadence that you mean.{Cancelled(person, from, context)}");
        }
    }

    private static string Cancelled(string person, DateOnly from, LintContext context)
    {
        string[] cancelled =
        [
            .. context.NotesWith(person)
                .Where(note => note.Kind == NoteKind.Cancelled && note.Date > from && note.Date <= context.Today)
                .Select(note => $"{note.Date!.Value.Text()} by {note.FrontMatter["by"]?.Value ?? "nobody named"}"),
        ];
        return cancelled.Length == 0 ? string.Empty : $" Cancelled: {string.Join(", ", cancelled)}.";
    }
}
