namespace NotesToolkit.Insights;

/// <summary>What feedback and evidence show.</summary>
internal static class FeedbackMeasures
{
    public static Ratio BehaviourChange(Scope scope)
    {
        ItemRecord[] reviewed =
        [
            .. scope.People.SelectMany(person => person.Notes).SelectMany(note => note.Items)
                .Where(item => item.IsPerformanceFeedback && scope.Period.Holds(item.Review) && item.Review < scope.Record.AsOf),
        ];
        return new(reviewed.Count(item => item.Outcome == "changed"), reviewed.Length);
    }

    public static Ratio Recency(Scope scope)
    {
        Period period = scope.Period.Within(new(DateOnly.MinValue, scope.Record.AsOf));
        DateOnly lastQuarter = period.To.AddDays(-(period.Days / 4));
        DateOnly[] days = [.. scope.Notes.SelectMany(note => note.Items.Where(item => item.IsEvidence).Select(_ => note.Date!.Value))];
        return new(days.Count(day => day > lastQuarter), days.Length);
    }
}
