using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Linting;

/// <summary>Reads, once and before they are asked, what the rules that are on and may fire need besides the notes.</summary>
internal static class Needed
{
    private const int ManyNotes = 2000;

    public static LintRequest GivenTo(LintRequest request)
    {
        LintContext context = request.Context with { FirstCommits = FirstCommits(request) };
        request = request with { Context = context };
        return Record(request) is { } record ? request with { Context = context with { Record = record } } : request;
    }

    private static Dictionary<string, DateOnly> FirstCommits(LintRequest request)
    {
        Func<NoteChange, bool> mayFire = MayFire<NoteChange>(request, RuleNeeds.FirstCommits);
        Func<Note, bool> mayFireIn = MayFire<Note>(request, RuleNeeds.FirstCommits);

        // Since so many days, weekends left out, more than the draft's have gone by.
        DateOnly today = request.Context.Today;
        DateOnly over = today.AddDays(-Math.Min(today.DayNumber, (2 * request.Context.Configuration.DraftDays) + 3));
        return request.Changes.Where(change => mayFire(change) || (change.After is { } after && mayFireIn(after)))
            .Select(change => (change.Path, Day: request.Past.FirstCommitOf(change.Path, over) ?? change.Before?.Date))
            .Where(first => first.Day is not null)
            .ToDictionary(first => first.Path, first => first.Day!.Value, StringComparer.Ordinal);
    }

    private static Func<T, bool> MayFire<T>(LintRequest request, RuleNeeds need)
    {
        Rule<T>[] rules = [.. request.Rules<Rule<T>>(need)];
        return subject => Array.Exists(rules, rule => rule.MayFire(subject, request.Context));
    }

    private static Record? Record(LintRequest request)
    {
        LintContext context = request.Context;
        bool isWhole = request.JudgesTeam && context.Persons.Any(MayFire<string>(request, RuleNeeds.Record));
        HashSet<string>? persons = isWhole ? null : new(Persons(request), StringComparer.Ordinal);
        if (persons?.Count == 0)
            return null;

        Note[] notes = [.. persons is null ? context.Notebook.Notes : persons.SelectMany(context.NotesWith)];
        string[] folders = persons is null ? [] : [.. notes.Select(note => note.Name.Home(context.Roster)).Distinct(StringComparer.Ordinal)];
        NotesHistory history = request.Past.Read(request, folders.Contains(string.Empty) ? [] : folders);
        LetGoOfHistory(notes.Length);
        return RecordReader.Of(context.Notebook, history, notes);
    }

    /// <summary>Little stays of what a large root's history takes: the record must not come on top of it, and an editor's server runs on.</summary>
    public static void LetGoOfHistory(int notes)
    {
        if (notes > ManyNotes)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private static IEnumerable<string> Persons(LintRequest request)
    {
        IEnumerable<Note?> changed = request.Changes.Where(MayFire<NoteChange>(request, RuleNeeds.Record)).Select(change => change.After);
        return request.Files.Select(file => file.Note).OfType<Note>().Where(note => note.IsReadable)
            .Where(MayFire<Note>(request, RuleNeeds.Record))
            .Concat(changed).Select(note => note?.With).OfType<string>()
            .Concat(request.ChangedPersons.Where(person => request.RulesOfChangedPersons
                .Any(rule => rule.Info.Needs.HasFlag(RuleNeeds.Record) && rule.MayFire(person, request.Context))));
    }
}
