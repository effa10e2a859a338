namespace NotesToolkit.Benchmarks;

/// <summary>A note of ordinary size, with two commitments of which the first changes.</summary>
internal sealed record GeneratedNote(int Number, string Person, DateOnly Day, string Verb, string Thing, DateOnly FirstDue, DateOnly Due, bool IsDone)
{
    public static readonly DateOnly FirstDay = new(2020, 1, 6);

    public string Path => $"1on1s/{Person}/{Date(Day)}.md";

    public GeneratedNote Changed(Random random) => random.Next(3) == 0 ? this with { Due = Due.AddDays(7) } : this with { IsDone = !IsDone };

    public string Text() => $"""
        ---
        date: {Date(Day)}
        owner: dana
        with: {Person}
        stance: coaching
        ---
        ## Follow-up
        - {(Day == FirstDay ? "none" : $"[ ] {Id(Day.AddDays(-1), 0)}")}

        ## Priorities
        - The {Thing} before the launch review, with the numbers of last week beside it #{Thing}
        - Two pages on what the on-call rotation costs us, for the planning round

        ## Blockers
        - Payments has not named an owner for the {Thing}  [blocker:: scope]  #{Thing}

        ## Decisions
        - Ship without the cache; @{Person} owns the call and writes down why

        ## Growth
        - Traced the regression to one setting, with a flame graph attached  [principle:: Dive Deep]  [evidence:: PR-{Number}]

        ## Signals
        - Asked twice: "what would a larger scope look like?"  [signal:: promotion]  [trend:: better]

        ## Hard question
        What are you avoiding right now?
        > Telling payments that we will miss the date of number {Number}.

        ## Commitments
        escalate:: @dana, the day after it is due

        - [{(IsDone ? 'x' : ' ')}] @{Person} {Verb} [the {Thing}](docs/{Thing}.md)  {Was()}[due:: {Date(Due)}]  {Completion()}[id:: {Id(Day, 0)}]
        - [ ] @dana asks payments for a named owner  [output:: the name, in the launch channel]  [due:: {Date(FirstDue)}]  [id:: {Id(Day, 1)}]

        """;

    /// <summary>The id that the tool would assign: of a day that comes again in a later year the next letters.</summary>
    private string Id(DateOnly day, int commitment) =>
        string.Create(CultureInfo.InvariantCulture, $"{Person}-{day:MMdd}{(char)('a' + (2 * (day.Year - FirstDay.Year)) + commitment)}");

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Was() => Due == FirstDue ? string.Empty : $"[was:: {Date(FirstDue)}]  ";

    private string Completion() => IsDone ? $"[completion:: {Date(Due)}]  " : string.Empty;
}
