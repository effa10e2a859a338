namespace NotesToolkit.Parsing.Typed;

/// <summary>Reads the days that a hand adds to a Follow-up line.</summary>
internal static partial class FollowUpWords
{
    /// <summary>The new due day after a label (<c>to fri</c>, <c>→ 18 Feb</c>, <c>📅 D</c>) and its words; null where it is no one day.</summary>
    public static (DayReading Day, string Words)? Moved(string added, TypedContext context)
    {
        if (TypedDay.Find(added) is not [var day] || Before().Match(added[..day.Index]) is not { Success: true } before
            || DueReader.Condition().IsMatch(added[..before.Index]) || context.NamesSomebody(added[..before.Index])
            || Not().IsMatch(added[..before.Index])
            || (!day.Groups["iso"].Success && Qualified().IsMatch(added[(day.Index + day.Length)..])))
        {
            return null;
        }

        DayReading reading = context.Read(day.Value);
        return (reading.Day < context.Meeting ? DayReading.None : reading, day.Value);
    }

    /// <summary>What the words of a settled line say that neither its box nor a field does: another day, given up, not kept; or null.</summary>
    public static string? Unsaid(FollowUp line, string added, TypedContext context)
    {
        if (line.NamesDay || line.Kind is not (FollowUpKind.Kept or FollowUpKind.Missed or FollowUpKind.Dropped))
            return null;

        if (TypedDay.Find(added) is [var day, ..] && context.Read(day.Value, "on") is var reading && reading.Day != context.Meeting)
            return $"\"{day.Value}\" stands there in words. Write [on:: {reading.Day?.Text() ?? "yyyy-MM-dd"}], the day on which it was settled.";

        return line.Kind == FollowUpKind.Missed && GivenUp().Match(added) is { Success: true } words
            ? $"\"{words.Value}\" stands there in words. Write [why:: {words.Value}] where it was dropped, [on:: yyyy-MM-dd] where it was missed."
            : line.Kind == FollowUpKind.Kept && Unkept().Match(added) is { Success: true } contrary
            && (!contrary.Groups["who"].Success || context.NameAt(added, contrary.Groups["who"].Index) is not null)
            ? $"\"{contrary.Value}\" stands there in words, and the box says that it was kept. Write [ ] where it is still open, "
                + "[-] where it was missed or dropped, [on:: yyyy-MM-dd] where it was kept."
            : null;
    }

    /// <summary>The days on which the line says that it was settled, seen from the meeting back.</summary>
    public static IReadOnlyList<SettledDay> Settled(SourceText source, Item item, TypedContext context)
    {
        bool isMarked = source.Slice(item.FirstLine).AsSpan().ContainsAny('✅', '❌');
        if (!isMarked && !SettledWords.Keys.Any(item.Markup.Has))
            return [];

        TypedContext back = context with { LooksBack = true };
        IEnumerable<TypedWord> marks = isMarked ? new DueReader(new(item), back, lead: 0).Marks() : [];
        return
        [
            .. from key in SettledWords.Keys
               from field in item.Markup.All(key)
               where !field.IsMissing
               select new SettledDay(key, field.Day ?? back.Read(field.Value, key).Day, $"[{key}:: {field.Value}]"),
            .. from mark in marks
               where SettledWords.Keys.Contains(mark.Key, StringComparer.Ordinal)
               select new SettledDay(mark.Key, Days.Parse(mark.Value), mark.Words),
        ];
    }

    [GeneratedRegex(@"((?<![\p{L}\p{N}])(moved to|new date|now|to|by|due|due on|due by)\s+|(→|->|📅|📆|🗓)\uFE0F?\s*|\bdue:\s*)$", AnyCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(not|never|cannot|was|were|been|\w+n['’]t)\b", AnyCase)]
    private static partial Regex Not();

    [GeneratedRegex(
        $@"\b({SettledWords.Dropped}|out of scope|descoped|superseded|shelved|giving up"
        + @"|killed (it|this|that)|not doing (it|this|that|any ?more)( any ?more)?|decided (against|not to)|(won['’]t|will not) (do|happen|be done)"
        + @"|no need( any ?more)?)\b",
        AnyCase)]
    private static partial Regex GivenUp();

    [GeneratedRegex(
        $@"\b({SettledWords.NotWanted}"
        + @"|(not|half|partly|partially|almost|nearly|mostly)[ -]((yet|all|quite|fully|really) )?(done|finished|completed?|ready)"
        + @"|not yet|un(done|finished)|incomplete|still open|(is|was|has)n['’]t (done|finished|completed?|ready)"
        + @"|by (?<who>\p{L}+)( \p{L}+)? instead)\b",
        AnyCase)]
    private static partial Regex Unkept();

    /// <summary>Words after a day that may go with it: "Monday's", "Monday standup".</summary>
    [GeneratedRegex(@"^(['’]|\s+(?!(because|since|as|so|with|instead|latest|and|but|per|for)\b)\p{L})", AnyCase)]
    private static partial Regex Qualified();
}
