using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.Insights;

/// <summary>The next note with a person. It refers to open commitments, copies none, and repeats nothing that is withheld.</summary>
internal sealed record NextNote(Notebook Notebook, string Person, DateOnly Date)
{
    public static IReadOnlyList<string> Kinds { get; } = FrontMatterKeys.Find("kind")!.Words!;

    public string Kind { get; init; } = Kinds[0];

    private NotesConfiguration Configuration => Notebook.Configuration;

    /// <summary>The path of the note from the root: beside the person's other notes, or else where the first glob looks.</summary>
    public string Path => $"{Folder}{Date.Text()}{(Kind == Kinds[0] ? string.Empty : "-" + Kind)}.md";
    internal string Agenda => Folder + NextItems.FileName;
    public string? Owner => Configuration.Owner ?? Configuration.Roster.Find(Person)?.Manager;

    internal IReadOnlyList<HeldCommitment> OpenCommitments =>
        [.. Open.Where(held => !Insights.Agenda.IsHistory(held)).OrderBy(held => held.Commitment.Due ?? DateOnly.MaxValue)];

    /// <summary>The number of open commitments that it will not refer to, since they are an imported note's history.</summary>
    internal int Past => Open.Count(Insights.Agenda.IsHistory);

    private IEnumerable<HeldCommitment> Open => Earlier
        .SelectMany(note => note.Commitments.Select(commitment => new HeldCommitment(note, commitment)))
        .Where(held => held.Commitment.State == CommitmentState.Open);

    private string Folder => Earlier.LastOrDefault()?.Path is { } last ? last[..(last.LastIndexOf('/') + 1)]
        : Configuration.Globs is [{ Folder: { Length: > 0 } top }, ..] ? $"{top}/{Person}/"
        : $"{Person}/";

    private IEnumerable<Note> Earlier => Notebook.NotesWith(Person).Where(note => note.Date is not { } day || day <= Date);

    public string Text()
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal)
        {
            ["{{date}}"] = Date.Text(),
            ["{{owner}}"] = Owner ?? "…",
            ["{{with}}"] = Person,
            ["{{follow_up}}"] = FollowUp(),
            ["{{reviews}}"] = Reviews(),
            ["{{question}}"] = Configuration.Vocabulary.Questions.MinBy(LastAsked) ?? string.Empty,
            ["{{last_answer}}"] = LastAnswer(),
            ["{{escalate}}"] =
                (Configuration.Roster.Find(Person)?.Escalate ?? Configuration.Roster.Find(Owner)?.Manager) is { } key ? "@" + key : "…",
            ["{{example}}"] =
                Comment($"- [ ] @{Person} writes what was agreed  [output:: what will be there]  [due:: {Date.AddDays(7).Text()}]"),
        };
        return string.Concat(
            from line in Skeleton().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')
            let filled = values.Aggregate(line, (current, value) => current.Replace(value.Key, value.Value, StringComparison.Ordinal))
            where filled.Length > 0 || line.Length == 0
            select filled + "\n");
    }

    private string FollowUp()
    {
        string lines = string.Concat(
            from held in OpenCommitments
            let item = held.Commitment.Item
            where held.Commitment.Id is not null
            let label = item.Words.Length == 0 || IsWithheld(held.Note, item.FirstLine) ? string.Empty : $"  {item.Words}"
            select $"- [ ] {held.Commitment.Id}{label}\n");
        return lines.Length == 0 ? string.Empty : $"## Follow-up\n{lines}";
    }

    private string Reviews()
    {
        string[] lines = [.. Insights.Agenda.ReviewsDue(Notebook.NotesWith(Person), Date).Select(Review)];
        return lines.Length == 0 ? string.Empty : $"## Feedback\n{string.Join('\n', lines)}\n";
    }

    private string Review(ReviewDue review)
    {
        string standard = review.Feedback["standard"] is { } field && !IsWithheld(review.Note, review.Feedback.Span)
            ? $" The standard: {field.Value}."
            : string.Empty;
        return Comment(
            $"Review of {review.On.Text()}, {review.Place}.{standard} "
                + $"Write its outcome:: changed or unchanged, and reviewed:: {Date.Text()}, there.");
    }

    /// <summary>The number of the last meeting in which this person was asked a question; -1 where it never was.</summary>
    private int LastAsked(string question)
    {
        string wanted = Vocabulary.Normalise(question);
        return Earlier.ToList().FindLastIndex(note => note.HardQuestion is { Question.Length: > 0 } hard
            && Vocabulary.Normalise(note.Source.Slice(hard.Question)) == wanted);
    }

    private string LastAnswer()
    {
        Note? last = Earlier.LastOrDefault(note => note.HardQuestion is { Outcome: HardQuestionOutcome.Answered });
        return last?.HardQuestion is { } hard && !IsWithheld(last, hard.AnswerSpan)
            ? Comment($"{last.Date?.Text()}: {hard.Answer}")
            : string.Empty;
    }

    private bool IsWithheld(Note note, TextSpan span) => Notebook.Redactor.Of(note).Hides(span);

    /// <summary>Two hyphens would end a comment early.</summary>
    private static string Comment(string text) => $"<!-- {text.Replace("--", "- -", StringComparison.Ordinal)} -->";

    /// <summary>The skeleton of a kind of note: the root's own in <c>templates/</c>, or else the shipped one.</summary>
    private string Skeleton()
    {
        string path = $"templates/note-{Kind}.md";
        return Notebook.Source.Read(path) is not { } own ? Pages.Find(path) ?? throw new InvalidOperationException($"The library lacks {path}.")
            : own.Defect is null ? own.Text
            : throw new NotesException($"{path} cannot be read as text, so no note is begun from it: correct it or remove it.");
    }
}
