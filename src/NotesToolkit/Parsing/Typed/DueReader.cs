namespace NotesToolkit.Parsing.Typed;

/// <summary>Reads the days that a line names in words or by the marks of other tools.</summary>
internal sealed partial class DueReader(LineText line, TypedContext context, int lead)
{
    private static readonly Dictionary<string, string> KeyOfSign = new(StringComparer.Ordinal)
    {
        ["📅"] = "due", ["📆"] = "due", ["🗓"] = "due", ["✅"] = "completion", ["❌"] = "cancelled", ["➕"] = "created",
        ["⏳"] = string.Empty, ["🛫"] = string.Empty,
    };

    private readonly IReadOnlyList<DuePlace> found = DuePlace.Find(line.Text, context);

    /// <summary>What the marks of other tools say: <c>📅 D</c>, <c>✅ D</c>, <c>[due: D]</c>, <c>due: D</c>. They are blotted out.</summary>
    public IEnumerable<TypedWord> Marks()
    {
        List<TypedWord> marks = [];
        foreach ((Match day, Match before, int after) in found.Where(place => !place.Before.Groups["word"].Success && place.Before.Success))
        {
            string key = before.Groups["sign"] is { Success: true } sign ? KeyOfSign[sign.Value] : "due";
            int end = before.Groups["dress"].Length > 0 ? after : day.Index + day.Length;
            char close = before.Groups["open"].Value is [var open, ..] ? open == '[' ? ']' : ')' : '\0';
            int closing = close == '\0' ? end
                : line.Text.AsSpan(end).TrimStart(' ') is [var next, ..] && next == close ? 1 + line.Text.IndexOf(close, end)
                : -1;
            if (closing < 0)
                continue;

            TypedWord word = Word(key, day, before.Index, closing);
            bool isQualified = before.Groups["bare"].Success && !day.Groups["iso"].Success && IsQualified(line.Text[end..]);
            word = isQualified ? word with { Value = null, Question = $"\"{word.Words}\" stands there, and the words behind it may go with it" }
                : word;
            line.Blot(word.Span, LineText.Aside);
            marks.AddRange(key.Length > 0 ? [word] : []);
        }

        Match[] others = [.. InWords().Select(place => place.Day)];
        return marks
            .Select(word => word is { Key: "due", Value: not null } && others is [var other, ..]
                ? word with { Value = null, Question = $"two days stand there: {word.Words} and {other.Value}" }
                : word)
            .GroupBy(word => word.Key, StringComparer.Ordinal)
            .Select(same => same.Select(word => word.Value ?? string.Empty).Distinct(StringComparer.Ordinal).Count() == 1
                ? same.First()
                : same.First() with { Value = null, Question = $"two days stand there: {string.Join(" and ", same.Select(word => word.Words))}" });
    }

    /// <summary>The place before what may come after the last words: fields, marks, topics, a full stop, a block's id.</summary>
    public int PassAside(int end) => Asides().Match(line.Text[..end]).Index;

    /// <summary><c>by D</c> or <c>due D</c> that ends at a place, or null.</summary>
    public TypedWord? Last(int end)
    {
        string text = line.Text;
        if (InWords().FirstOrDefault(words => words.End + words.Close.Length == end && text.AsSpan(words.End).StartsWith(words.Close))
            is not { Before: var before } place)
        {
            return null;
        }

        TypedWord word = Word("due", place.Day, before.Index, end) with { Kept = place.Kept(line.Raw, before.Index) };
        bool endsTwice = before.Index > 0 && text[before.Index - 1] is '.' or '!' or '?' && text.AsSpan(end).StartsWith(".");
        return Judge(endsTwice ? word with { Span = new(word.Span.Start, word.Span.Length + 1) } : word, before.Groups["word"].Index);
    }

    /// <summary><c>by D,</c> that the line begins with, or null.</summary>
    public TypedWord? First()
    {
        foreach (DuePlace place in InWords())
        {
            (Match day, Match before, int end) = place;
            int start = before.Groups["word"].Index;
            bool isFirst = start >= lead && line.Text[lead..start].All(c => c is ' ' or ':');
            if (isFirst && Comma().Match(line.Text, end) is { Success: true } comma)
            {
                TypedWord word = Judge(Word("due", day, start, end + comma.Length), start);
                return place.IsTimed ? word with { Value = null, Question = $"\"{word.Words}\" stands there, and its hour would go" } : word;
            }
        }

        return null;
    }

    /// <summary>A <c>by</c> or <c>due</c> with a time that is no one day, or in the midst of the line, or null: it is asked for.</summary>
    public TypedWord? Vague()
    {
        foreach ((Match day, Match before, int end) in InWords())
        {
            TypedWord word = Word("due", day, before.Groups["word"].Index, end);
            string readings = context.Read(day.Value) is { Days.Count: > 0 } reading ? $" ({reading.Names})" : string.Empty;
            return word with { Value = null, Question = $"\"{word.Words}\"{readings} stands in the midst of the line, and may go with other words" };
        }

        Match time = NoDay().Match(line.Text);
        return !time.Success ? null : new(
            "due", new(line.Start + time.Index, time.Length), Value: null, time.Value, $"\"{time.Value}\" stands there, and is no one day");
    }

    /// <summary>A day that ends at a place without <c>by</c> or <c>due</c>, or null.</summary>
    public TypedWord? Bare(int end)
    {
        foreach ((Match day, _, _) in found.Where(place => !place.Before.Success && place.End == end))
        {
            DayReading reading = context.Read(day.Value);
            if (line.Text[day.Index] == LineText.Aside || !IsDay(day) || Condition().IsMatch(line.Text[..day.Index]) || reading.Day < context.Meeting)
                continue;

            TypedWord word = Word("due", day, day.Index, end);
            string readings = reading.Days.Count > 0 && reading.Names != word.Words ? $" ({reading.Names})" : string.Empty;
            return word with { Question = $"\"{word.Words}\"{readings} ends the line without \"by\", and may be the day of something else" };
        }

        return null;
    }

    /// <summary>Whether words after a day may go with it: "Friday morning", and not "Friday writes the tests".</summary>
    private static bool IsQualified(string behind) => Qualified().Match(behind) is { Success: true, Groups: var words }
        && !(TypedWords.IsDeed(words["word"].Value, words["next"].Value)
            || (words["next"].Success && TypedWords.IsImperative(words["word"].Value, words["next"].Value)));

    private IEnumerable<DuePlace> InWords() =>
        found.Where(place => place.Before.Groups["word"].Success && line.Text[place.Day.Index] != LineText.Aside);

    /// <summary>Whether the words of a day in the midst of a text are one: "sat in", "the next step" and "1/2" are none.</summary>
    private bool IsDay(Match match) => match.Value is not ("sat" or "sun" or "weds")
        && !match.Groups["word"].Value.Equals("next", StringComparison.OrdinalIgnoreCase)
        && !IsCount(match, line.Text)
        && !(match.Groups["first"].Success && !match.Groups["year"].Success && context.Dates == DateOrder.None);

    /// <summary>Whether the words of a day count what is behind them: "4th quote".</summary>
    public static bool IsCount(Match match, string text) => match.Value[^1] is 'd' or 'h' or 't' && match.Groups["day"].Success
        && !match.Groups["month"].Success && char.IsDigit(match.Value[^3]) && Counted().IsMatch(text[(match.Index + match.Length)..]);

    private TypedWord Word(string key, Match day, int start, int end)
    {
        DayReading reading = context.Read(day.Value, key);
        string words = line.Raw[start..end].Trim(' ', ',', '-', '—', '–');
        string question = reading.Day is not null ? string.Empty
            : reading.Days.Count == 0 ? $"\"{words}\" stands there, and is no day that can be told"
            : day.Groups["first"].Success && context.Dates == DateOrder.None
            ? $"\"{words}\" ({reading.Names}) stands there, and notes.yml does not say how such days are read: dates: dmy, or mdy"
            : $"\"{words}\" stands there, and can be {reading.Names}";
        return new(key, TextSpan.FromBounds(line.Start + start, line.Start + end), reading.Day?.Text(), words, question);
    }

    /// <summary>A day that could be another one's, or no due day, is asked for.</summary>
    private TypedWord Judge(TypedWord word, int at)
    {
        string before = line.Text[..at];
        string sentence = SentenceEnd().Match(before) is { Success: true } end ? before[end.Index..] : before;
        TextSpan span = new(word.Span.Start - line.Start, word.Span.Length);
        bool isAlone = !found.Any(other => !span.Contains(other.Day.Index) && line.Text[other.Day.Index] != LineText.Aside && IsDay(other.Day));
        Match condition = Condition().Match(sentence);
        string? why = !isAlone ? "another day stands there too"
            : condition.Success ? $"it stands behind \"{condition.Value}\", so it may be the day of something else"
            : Idiom().IsMatch(sentence) ? "it may go with the word before it"
            : Past().IsMatch(sentence) ? "it tells of what was due"
            : word.Words.Contains('+', StringComparison.Ordinal) && Shift().IsMatch(sentence) ? "it may be by how much"
            : Clause().IsMatch(sentence) ? "it may be the day of something else"
            : context.NamesDoer(line.Text[Math.Min(at, Math.Max(lead, at - sentence.Length))..at]) is { } doer
            ? $"it may be the day of what {doer} does"
            : What().IsMatch(sentence) && line.Text[at] != '(' && !sentence.TrimEnd().EndsWith(',') ? "it may be the day of something else"
            : Statement.Is(before.Length > lead && sentence.Length >= before.Length ? sentence[lead..] : sentence, lead > 0)
                ? "the line says how things are or should be, and promises nothing"
            : null;
        return why is null || word.Value is null
            ? word
            : word with { Value = null, Question = $"\"{word.Words}\" ({word.Value}) stands there, and {why}" };
    }

    [GeneratedRegex(@"([\s.!\u0001⏫🔼🔽🔺⏬]|\s\^[A-Za-z0-9-]+)*$", ExactCase)]
    private static partial Regex Asides();

    [GeneratedRegex(@"\G\s*,\s+", ExactCase)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^(['’]|\s+(?<word>\p{L}+)(\s+(?<next>[^\s,.;:]+))?)", ExactCase)]
    private static partial Regex Qualified();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(due:?|by)\s+((the\s+)?(next|this|coming)\s+\w+|(the\s+)?end\s+of\s+(the\s+)?\w+|eo[dqy]|cob|soon|asap|tonight|noon"
        + "|(early |mid[- ]|late )?(q[1-4]|spring|summer|autumn|winter|january|february|march|april|june|july|august"
        + @"|(sept|octo|novem|decem)(em)?ber)(\s20\d\d)?)(?![\p{L}\p{N}])",
        AnyCase)]
    private static partial Regex NoDay();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(if|unless|whether|when|once(?!\s+(a|an|with|more|again|per|in|for|every|and)\b)|after|before|until|till|that|which|who)"
        + @"(?![\p{L}\p{N}])", AnyCase)]
    internal static partial Regex Condition();

    /// <summary>What somebody else does, within what is to be done: "tell Tom we ship".</summary>
    [GeneratedRegex(@"(?<=\p{L}[,:]?\s)(we|he|she|they|I)\s+\p{Ll}", ExactCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^\s+\p{Ll}", ExactCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(move|shift|push|postpone|delay|extend|slip|bring)\b", AnyCase)]
    private static partial Regex Shift();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(whatever|what(?!\s+to\s))(?![\p{L}\p{N}])", AnyCase)]
    private static partial Regex What();

    [GeneratedRegex(@"\b((?<!\b(a|the|one|this|no|first|second|third|last|final|next)\s)(drop|stop|stand|swing|come|pass)|day)\s+\(?$", AnyCase)]
    private static partial Regex Idiom();

    [GeneratedRegex(@"\b(was|were|been)\s+$", AnyCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"[.!?]\s", ExactCase | RegexOptions.RightToLeft)]
    private static partial Regex SentenceEnd();
}
