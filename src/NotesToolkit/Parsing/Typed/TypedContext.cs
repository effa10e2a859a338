namespace NotesToolkit.Parsing.Typed;

/// <summary>What decides which person and which day are meant by words in a note.</summary>
internal sealed partial record TypedContext(DateOnly? Meeting, string? Owner, Vocabulary Vocabulary, int? CadenceDays)
{
    /// <summary>No longer are the words before a day that say that it is to come.</summary>
    private const int LongestLead = 24;

    private const string Word = @"[\p{L}\p{Nd}\p{Mn}]+([._'’-][\p{L}\p{Nd}\p{Mn}]+)*";

    /// <summary>How two numbers are read: as the root says, where nothing else does.</summary>
    public DateOrder Dates { get; init; } = Vocabulary.Dates;

    /// <summary>The day on which it is read, up to which something can have been settled; null where nobody can tell.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Who is meant by a name that several share; null where it is asked.</summary>
    public Person? With { get; init; }

    /// <summary>Whether what was settled is reported at the meeting, and so lies before it.</summary>
    public bool LooksBack { get; init; }

    public static TypedContext Of(Note note, Vocabulary vocabulary) =>
        new(note.Date, note.Owner, vocabulary, vocabulary.Roster.Find(note.With)?.CadenceDays);

    public DayReading Read(string words) => Meeting is { } meeting ? TypedDay.Read(words, new(meeting, CadenceDays, Dates)) : DayReading.None;

    /// <summary>What the words of a day can mean as the value of a field.</summary>
    public DayReading Read(string words, string key) => key switch
    {
        "due" or "review" or "moved" or "" => Read(words),
        "created" or "on" => Back(words),
        "completion" or "missed" or "cancelled" or "reviewed" or "shared" => LooksBack ? Back(words) : Settled(words),
        _ => DayReading.None,
    };

    private DayReading Back(string words) =>
        Meeting is { } meeting ? TypedDay.Read(words, new(meeting, Order: Dates, LooksBack: true)) : DayReading.None;

    /// <summary>
    /// What was settled may be typed on any later day: of a weekday, and of "today", there must be but one from the meeting to the day on which
    /// it is read, and no day lies after that one.
    /// </summary>
    private DayReading Settled(string words)
    {
        if (TypedDay.Absolute(words) is { } exact)
            return DayReading.Of(exact);

        DayReading reading = Read(words);
        bool isToday = words.Equals("today", StringComparison.OrdinalIgnoreCase);
        return reading.Day is { } day && day <= Today && !(isToday && day != Today) && !(TypedDay.IsWeekday(words) && day.AddDays(7) <= Today)
            ? reading
            : reading with { IsSure = false };
    }

    /// <summary>Whether a text tells by which day: "on 18 March", "by Friday", "tomorrow"; not "today", "in two weeks", "the next step".</summary>
    public bool NamesDay(string text) => TypedDay.Find(text).Any(day =>
        !day.Groups["count"].Success && !(day.Groups["word"].Success && day.Value is not ("tomorrow" or "Tomorrow"))
        && (day.Groups["word"].Success || ToCome().IsMatch(text[Math.Max(0, day.Index - LongestLead)..day.Index]))
        && (Meeting is null || Read(day.Value).Days.Count > 0));

    /// <summary>The longest name at a place of a text, its length, and who is called by it and had not left by the meeting.</summary>
    public TypedName? NameAt(string text, int at)
    {
        foreach (Capture last in Words().Match(text, at).Groups["word"].Captures.Reverse())
        {
            int end = last.Index + last.Length;
            string name = string.Join(' ', text[at..end].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Person[] called = [.. Vocabulary.Roster.Called(name).Distinct()];
            if (called.Length > 0)
            {
                Person[] there = [.. called.Where(person => person.End is null || Meeting is null || person.End >= Meeting)];
                bool isMeant = With is not null && there.Contains(With) && !Array.Exists(there, person => person.Key == Owner);
                return new(name, end, isMeant ? [With!] : there);
            }
        }

        return null;
    }

    public bool NamesSomebody(string text) => NamesIn(text).Any();

    /// <summary>The name in a text of whom it says what he does or is to do, or null: "Lee ships", "ask Lee to ship", "have Lee ship".</summary>
    public string? NamesDoer(string text) => NamesIn(text)
        .FirstOrDefault(name => Deed().Match(text, name.End) is { Success: true } deed
            && (deed.Groups["to"].Success || Made().IsMatch(text[..(name.End - name.Text.Length)])
                ? TypedWords.IsImperative(deed.Groups["word"].Value, deed.Groups["next"].Success ? deed.Groups["next"].Value : "the")
                : TypedWords.IsDeed(deed.Groups["word"].Value, deed.Groups["next"].Success ? deed.Groups["next"].Value : "the")))?.Text;

    private IEnumerable<TypedName> NamesIn(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '\'' or '’'))
                && NameAt(text, at) is { IsSpelt: true } name)
            {
                yield return name;
            }
        }
    }

    [GeneratedRegex(@"\b(have|let|make|help|see|watch)\s+@?$", AnyCase)]
    private static partial Regex Made();

    [GeneratedRegex(@"\G\s+(?<to>to\s+)?(?<word>[a-z]+)(?![\p{L}\p{N}])(\s+(?<next>[^\s,.;:]+))?", ExactCase)]
    private static partial Regex Deed();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(by|on|until|till|before|due|from|for|next|this|to|of)\s+((our|the|a|his|her|their)\s+)?$|[(→–—:,-]\s*$",
        AnyCase)]
    private static partial Regex ToCome();

    /// <summary>As many words as a name may have.</summary>
    [GeneratedRegex(@"\G(?<word>" + Word + @")( +(?<word>" + Word + @")){0,3}", ExactCase)]
    private static partial Regex Words();
}

/// <summary>A name in a text that somebody of the roster is called by.</summary>
internal sealed record TypedName(string Text, int End, IReadOnlyList<Person> People)
{
    public Person? Person => People.Count == 1 ? People[0] : null;

    public string Question => People.Count == 0
        ? $"{Text} had left by then"
        : $"two people are called {Text}: {string.Join(", ", People.Select(person => person.Key))}";

    /// <summary>Whether it is spelt as in the roster, letter by letter.</summary>
    public bool IsSpelt => People.Any(person =>
        Text == person.Key || person.Names.Any(name => Roster.Plain(Text) == Roster.Plain(name)));

    public bool IsEnglishWord => char.IsLower(Text[0]) && TypedWords.IsEnglish(Text);

    public bool CanStandBare => IsSpelt && !TypedWords.IsEnglish(Text);
}
