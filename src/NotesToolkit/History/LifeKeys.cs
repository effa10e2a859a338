namespace NotesToolkit.History;

/// <summary>The keys that lives are known by. They depend on nothing but the notes, so that two branches name one commitment alike.</summary>
internal static class LifeKeys
{
    /// <summary>The key that a commitment with an id has where another one has the id for its key.</summary>
    public static string Within(string note, string id) => $"{id}\n{note}";

    /// <summary>A key for a commitment that is new, or has a new id.</summary>
    public static string Create(CommitmentFacts facts, string note, Func<string, bool> isTaken)
    {
        if (facts.Id is { } id && !isTaken(id))
            return id;

        string wanted = facts.Id is null ? $"{note}\n{Vocabulary.Normalise(facts.Text)}" : Within(note, facts.Id);
        string key = wanted;
        for (int number = 2; isTaken(key); number++)
            key = $"{wanted}\n{number}";

        return key;
    }
}
