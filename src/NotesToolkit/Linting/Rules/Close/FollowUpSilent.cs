using System.Text.RegularExpressions;

namespace NotesToolkit.Linting.Rules;

internal sealed partial class FollowUpSilent() : NoteRule(
    Warning("NT116", "follow-up-silent",
        "A Follow-up line says nothing, or only in words, of a commitment that is due by this meeting.", Fixability.Safe)
    with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (FollowUp line in note.FollowUps.Where(line => line is { Kind: FollowUpKind.StillOpen, Id.Length: > 0 }))
        {
            if (context.CommitmentsWith(line.Id, note).Find(line.Id) is not [var origin]
                || origin.Commitment is not { Due: { } due, State: Notes.CommitmentState.Open } || !(due <= note.Date))
            {
                continue;
            }

            string added = line.Added(origin.Commitment);
            DateOnly? moved = NewDay(added) is { } day && day >= note.Date ? day : null;
            string said = added.Length == 0 ? "this line does not say what became of it" : "this line says so in words only";
            string write = moved is null
                ? "Write [x] where it was kept, [-] where it was missed, or [due:: yyyy-MM-dd] with the new day."
                : $"Write [due:: {moved.Value.Text()}] on it.";
            Fix? fix = moved is null ? null : new FieldEdits(note.Source, line.Item).Set("due", moved.Value.Text()).AsFix();
            yield return Found(
                note, line.Item, $"{context.Redactor.Name(line.Id)} was due on {due.Text()}, and {said}. {write}", fix).Beside(origin, "the commitment");
        }
    }

    /// <summary>The one day that the words name as the new one, or null.</summary>
    private static DateOnly? NewDay(string added) =>
        Move().Matches(added) is [var only] && AnyDay().Count(added) == 1 ? Days.Parse(only.Groups["day"].Value) : null;

    [GeneratedRegex(
        @"(?<![\p{L}\d])((moved\s+)?to|by|now|new\s+date|→)\s+(?<day>\d{4}-\d\d-\d\d)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Move();

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnyDay();
}
