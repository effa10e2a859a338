using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Notes;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

/// <summary>A repository of notes whose commits are dated by the day.</summary>
internal sealed class LivedRepository : IDisposable
{
    public const string Priya = "1on1s/priya/2026-03-04.md";

    public TemporaryRepository Repository { get; } = new();

    public void Dispose() => Repository.Dispose();

    /// <summary>Writes priya's note of 4 March with these lines under Commitments, and commits it on a day.</summary>
    public GitId Commit(string day, params string[] commitments)
    {
        Repository.Write(Priya, Note("2026-03-04", "priya", commitments));
        return CommitAll(day);
    }

    public GitId CommitAll(string day, params string[] options)
    {
        On(day);
        return options.Length == 0 ? Repository.CommitHere("change") : Repository.Commit("change", options);
    }

    /// <summary>Sets the day, at noon UTC, on which what follows is committed.</summary>
    public void On(string day) => At(day + "T12:00:00+00:00");

    public void At(string instant)
    {
        Repository.Variables["GIT_AUTHOR_DATE"] = instant;
        Repository.Variables["GIT_COMMITTER_DATE"] = instant;
    }

    public static string Note(string day, string person, params string[] commitments) =>
        $"---\ndate: {day}\nowner: dana\nwith: {person}\nstance: coaching\n---\n## Commitments\nescalate:: @sam\n\n{string.Concat(commitments.Select(line => line + "\n"))}";

    public NotesHistory Read(NotesConfiguration? configuration = null, string asOf = "2026-12-31", GitId? tip = null)
    {
        using GitRepository opened = Repository.Open();
        return TrailReader.Read(new(opened, string.Empty, configuration ?? NotesConfiguration.Default, DateOnly.Parse(asOf, CultureInfo.InvariantCulture)) { Tip = tip });
    }

    /// <summary>What happened to the commitment with an id, each event as one word, its day and what changed.</summary>
    public IReadOnlyList<string> Events(string id, NotesConfiguration? configuration = null)
    {
        Trail? trail = Read(configuration).Find(id);
        return trail is null ? ["unknown"] : [.. trail.Events.Select(Text)];
    }

    public static string Text(TrailEvent happened)
    {
        string word = happened.Kind.ToString();
        word = char.ToLowerInvariant(word[0]) + word[1..];
        string what = happened.Kind switch
        {
            EventKind.Slipped or EventKind.Moved => $" {happened.From} {happened.To}{(happened.IsLate ? " late" : string.Empty)}",
            EventKind.Rewritten => $" {happened.Part}: {happened.From} > {happened.To}",
            _ => string.Empty,
        };
        return $"{happened.Date.Text()} {word}{what}";
    }
}
