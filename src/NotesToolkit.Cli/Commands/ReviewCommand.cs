namespace NotesToolkit.Cli.Commands;

internal sealed class ReviewCommand(Syntax syntax)
    : NotesCommand(syntax, "review", "Write what became of a performance feedback.", "notes review priya --outcome changed")
{
    private readonly Argument<string> subject = syntax.One(
        "ID|PERSON", "The feedback's id, that of a commitment it judges, or the person whom it was said to.");
    private readonly ChoiceOption outcome = syntax.Add(new ChoiceOption("--outcome", "changed", "unchanged") { Required = true });
    private readonly Option<string?> on = syntax.Value("--on", "D", "The day; today without it.");

    public override void Run(ParseResult arguments, Session session)
    {
        string word = outcome.Read(arguments)!;
        RootOnDisk root = RootOnDisk.Open(session);
        ReviewDue found = Find(root, arguments.GetRequiredValue(subject));
        DateOnly day = DayArgument.Past(arguments.GetValue(on), root);
        if (day < found.Note.Date)
            throw new NotesException($"--on {day.Text()} is before the meeting of {found.Note.Date.Value.Text()} in which the feedback was given.");

        FieldEdits edits = new FieldEdits(found.Feedback).Nest("outcome", word).Nest("reviewed", day.Text());
        root.Change(session.Output, found.Note.Source, edits.Edits);
    }

    private static ReviewDue Find(RootOnDisk root, string typed)
    {
        ReviewDue[] open = [.. Agenda.ReviewsDue(root.Notebook.Notes, DateOnly.MaxValue)
            .Where(review => review.Feedback["feedback"]?.Value is "performance")];
        ReviewDue[] named = Array.FindAll(open, review => Ids(review).Contains(typed, StringComparer.Ordinal));
        if (named.Length == 0 && WhyNotOpen(root.Notebook, typed) is { } why)
            throw new NotesException(why);

        string? person = named.Length == 0 ? root.RequirePerson(typed) : null;
        ReviewDue[] found = person is null ? named : Array.FindAll(open, review => review.Note.With == person);
        return found is [var only] ? only : throw new NotesException(found.Length == 0
            ? $"No performance feedback to {typed} waits for its outcome: `notes agenda {typed}` lists the reviews due."
            : $"{found.Length} feedbacks to {typed} wait for their outcome: name one by its id: {string.Join(", ", found.Select(Called))}.");
    }

    private static string? WhyNotOpen(Notebook notebook, string typed)
    {
        ReviewDue? known = notebook.Notes.SelectMany(note => note.ItemsOf(SectionKind.Feedback), (note, item) => new ReviewDue(note, item, default))
            .FirstOrDefault(review => Ids(review).Contains(typed, StringComparer.Ordinal));
        return known is { Feedback: var item }
            ? item["outcome"] is { Value: var outcome }
                ? $"{typed} has its outcome already ({outcome}, {item["reviewed"]?.Value ?? "no day"}): to change that, edit {known.Place}."
                : $"The feedback to {typed} has no review day: write [review:: yyyy-MM-dd] in {known.Place}."
            : notebook.Commitments.Find(typed).Count > 0 ? $"No feedback is of {typed}: write one under Feedback, with [of:: {typed}]."
            : null;
    }

    private static IEnumerable<string> Ids(ReviewDue review) =>
        review.Feedback.Markup.All("id").Select(field => field.Value).Concat(FeedbackFacts.Ids(review.Feedback));

    private static string Called(ReviewDue review) =>
        Ids(review).FirstOrDefault() is { } id ? $"{id} ({review.Place})" : $"{review.Place}, which has none: write [id:: …] there";
}
