using NotesToolkit.Notes;

namespace NotesToolkit.History;

/// <summary>The keys that lives are known by. They depend on nothing but the notes, so that two branches name one commitment alike.</summary>
internal static class LifeKeys
{
    /// <summary>The keys that a commitment with an id may have: the id, and where another note has it too, the id within its note.</summary>
    public static string[] OfId(string id, string note) => [id, $"{id}\n{note}"];

    /// <summary>A key for a commitment that is new, or has a new id.</summary>
    /// <param name="facts">What its line says.</param>
    /// <param name="note">The note's identity.</param>
    /// <param name="isTaken">Whether another life has a key.</param>
    public static string Create(CommitmentFacts facts, string note, Func<string, bool> isTaken)
    {
        string[] wanted = facts.Id is { } id ? OfId(id, note) : [$"{note}\n{Vocabulary.Normalise(facts.Text)}"];
        foreach (string key in wanted)
        {
            if (!isTaken(key))
            {
                return key;
            }
        }

        int number = 2;
        while (isTaken($"{wanted[^1]}\n{number}"))
        {
            number++;
        }

        return $"{wanted[^1]}\n{number}";
    }
}
