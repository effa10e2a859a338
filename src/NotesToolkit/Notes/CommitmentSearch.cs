namespace NotesToolkit.Notes;

internal static class CommitmentSearch
{
    /// <summary>The commitment with an id, or else the only open one that holds all the words.</summary>
    public static HeldCommitment Find(CommitmentIndex index, IReadOnlyList<string> words)
    {
        string typed = string.Join(' ', words);
        if (words.Any(string.IsNullOrWhiteSpace))
            throw new NotesException("An empty word names no commitment: write its id, or words of its line.");

        IReadOnlyList<HeldCommitment> found = words.Count == 1 ? index.Find(words[0]) : [];
        if (found.Count == 0)
            found = [.. index.Open.Where(held => words.All(word => Holds(held, word)))];

        return found switch
        {
            [{ } one] => one,
            [] => throw new NotesException($"No open commitment holds `{typed}`. {Hint(index, typed)}"),
            [{ Commitment.Id: { } id }, ..] when found.All(held => held.Commitment.Id == id) => throw new NotesException(
                $"`{id}` stands in {found.Count} places: {string.Join(", ", found.Take(6).Select(held => held.Place))}. An id is of one commitment: "
                    + "`notes lint` says which note is a copy to delete, or which line needs an id of its own."),
            _ => throw new NotesException(
                $"`{typed}` fits {found.Count} commitments: "
                    + $"{string.Join(", ", found.Take(6).Select(Name))}{(found.Count > 6 ? " and more" : string.Empty)}. Name one by its id or by "
                    + "words that only it holds."),
        };
    }

    private static string Hint(CommitmentIndex index, string typed) =>
        Spelling.Nearest(typed, index.Ids) is { } near ? $"Did you mean {near}?" : "`notes agenda` lists what is open.";

    private static bool Holds(HeldCommitment held, string word) =>
        Has(held.Commitment.Item.Words, word)
        || Has(held.Commitment.Output, word)
        || Has(held.Commitment.Id, word)
        || held.Commitment.Owners.Any(owner => owner.Key == PersonKey.Of(word))
        || held.Note.With == PersonKey.Of(word);

    private static bool Has(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static string Name(HeldCommitment held) => held.Commitment.Id ?? held.Place;
}
