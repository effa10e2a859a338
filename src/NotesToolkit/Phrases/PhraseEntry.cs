using NotesToolkit.Configuration;

namespace NotesToolkit.Phrases;

/// <summary>A value of a team's entry.</summary>
internal sealed record PhraseValue(string Text, TextSpan Span);

/// <summary>An entry of a team's phrases, as typed. What is null is not written.</summary>
internal sealed record PhraseEntry(SourceText Source, PhraseValue Id)
{
    /// <summary>The category's name.</summary>
    public PhraseValue? Category { get; init; }

    /// <summary>The regular expression.</summary>
    public PhraseValue? Pattern { get; init; }

    /// <summary>What to write instead.</summary>
    public PhraseValue? Rewrite { get; init; }

    /// <summary>Whether the phrase with this id is taken away.</summary>
    public bool IsOff { get; init; }

    internal void ApplyTo(List<Phrase> phrases, List<ConfigurationProblem> problems)
    {
        int known = phrases.FindIndex(phrase => string.Equals(phrase.Id, Id.Text, StringComparison.OrdinalIgnoreCase));
        int before = problems.Count;
        if (known < 0)
            FindMissing(problems);

        PhraseCategory? category = Category is null ? null : PhraseCategories.Find(Category.Text);
        if (Category is not null && category is null)
        {
            problems.Add(new(ConfigurationProblemKind.BadValue, Source, Category.Span,
                $"`{Category.Text}` is no category of phrases. Write one of {string.Join(", ", PhraseCategories.Names)}."));
        }

        if (Pattern is not null && PhraseProbe.FindFault(Pattern.Text) is { } fault)
        {
            problems.Add(new(ConfigurationProblemKind.BadValue, Source, Pattern.Span,
                $"the pattern is no regular expression: {fault} Put a \\ before a sign that stands for itself."));
        }

        if (problems.Count > before)
            return;

        if (known < 0)
        {
            phrases.Add(new(Id.Text, category!.Value, [new(Pattern!.Text)], Rewrite?.Text ?? ""));
        }
        else if (IsOff)
        {
            phrases.RemoveAt(known);
        }
        else
        {
            Phrase old = phrases[known];
            Phrase changed = old with { Category = category ?? old.Category, Rewrite = Rewrite?.Text ?? old.Rewrite };
            phrases[known] = Pattern is null ? changed : changed with { Patterns = [new(Pattern.Text)] };
        }
    }

    private void FindMissing(List<ConfigurationProblem> problems)
    {
        if (IsOff)
        {
            problems.Add(new(ConfigurationProblemKind.BadValue, Source, Id.Span,
                $"no phrase has the id `{Id.Text}`, so it cannot be switched off. Write the id of a shipped phrase, such as SF01, or of an earlier "
                    + "entry."));
            return;
        }

        if (Category is null)
        {
            problems.Add(new(ConfigurationProblemKind.BadValue, Source, Id.Span,
                $"the new phrase `{Id.Text}` has no category. Write `category:` and one of {string.Join(", ", PhraseCategories.Names)}."));
        }

        if (Pattern is null || Pattern.Text.Length == 0)
        {
            problems.Add(new(ConfigurationProblemKind.BadValue, Source, Id.Span,
                $"the new phrase `{Id.Text}` has no pattern. Write `pattern:` and a regular expression in single quotes."));
        }
    }
}
