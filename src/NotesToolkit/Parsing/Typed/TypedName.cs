namespace NotesToolkit.Parsing.Typed;

/// <summary>A name in a text that somebody of the roster is called by.</summary>
internal sealed record TypedName(string Text, int End, IReadOnlyList<Person> People)
{
    /// <summary>The one person who is meant, or null.</summary>
    public Person? Person => People.Count == 1 ? People[0] : null;

    /// <summary>Why it means no one person.</summary>
    public string Question => People.Count == 0
        ? $"{Text} had left by then"
        : $"two people are called {Text}: {string.Join(", ", People.Select(person => person.Key))}";

    /// <summary>Whether it is spelt as in the roster, letter by letter.</summary>
    public bool IsSpelt => People.Any(person => Text == person.Key || Text == person.Name || Text == person.Name.Split(' ')[0]);

    /// <summary>Whether it is written as an English word, and not as a name.</summary>
    public bool IsEnglishWord => char.IsLower(Text[0]) && TypedWords.IsEnglish(Text);

    /// <summary>Whether it can stand bare: spelt as in the roster, and no English word.</summary>
    public bool CanStandBare => IsSpelt && !TypedWords.IsEnglish(Text);
}
