using NotesToolkit.Insights;

namespace NotesToolkit.Linting.Rules;

internal sealed class Cadence() : TeamRule(Warning("NT501", "cadence") with { Needs = RuleNeeds.Notebook | RuleNeeds.Whole })
{
    public override IEnumerable<string> Persons(LintContext context) => context.Roster.People.Select(person => person.Key);

    public override IEnumerable<Diagnostic> Check(string person, LintContext context)
    {
        if (context.Roster is not { Source: { } source } roster || roster.Find(person) is not { CadenceDays: { } cadence } entry
            || entry.End < context.Today)
        {
            yield break;
        }

        DateOnly? held = context.MeetingsWith(person).LastOrDefault(note => !context.IsImported(note))?.Date;
        if ((held is null || held < entry.Start ? entry.Start : held) is { } from
            && CadenceMeasures.Between(entry, from, context.Today) is var waited && waited > cadence)
        {
            string name = context.Redactor.Name(person);
            string since = held == from
                ? $"the last 1on1 with {name} was on {from.Text()}"
                : $"{name} started on {from.Text()} and no 1on1 is noted";
            string cancelled = string.Join(", ", context.NotesWith(person)
                .Where(note => note.Kind == NoteKind.Cancelled && note.Date > from && note.Date <= context.Today)
                .Select(note => note.Date!.Value.Text()
                    + $" by {(note.FrontMatter["by"] is { } by ? context.Redactor.Name(by.Value) : "nobody named")}"));
            string absences = waited < context.Today.DayNumber - from.DayNumber ? " without absences" : string.Empty;
            yield return Found(
                source, entry.Span, $"{since}, {Counted.Of(waited, "day")} ago{absences}, and the cadence is {Counted.Of(cadence, "day")}. "
                    + $"Hold it, or write the cadence that you mean.{(cancelled.Length == 0 ? string.Empty : $" Cancelled: {cancelled}.")}");
        }
    }
}
