using System.Buffers;
using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT013: a key or field whose value is not one of its set.</summary>
internal sealed class BadValue : ConfigurationRule
{
    private static readonly SearchValues<char> IdSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT013", "bad-value", Severity.Error, "A value that is not one of the words that its key may have.", Fixability.Unsafe);

    /// <inheritdoc/>
    protected override ConfigurationProblemKind? Tells => ConfigurationProblemKind.BadValue;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (FrontMatterEntry entry in note.FrontMatter.Entries)
        {
            if (ValueSets.OfKey(entry.Key) is not { } words || IsOneOf(words, entry.Value) || Placeholders.IsPlaceholder(entry.Value))
                continue;

            foreach (Diagnostic finding in Judge(note.Source, entry.Key, entry.ValueSpan, words))
                yield return finding;
        }

        foreach ((Section section, _, Field field) in SectionField.KnownOf(note))
        {
            if (field.Key == "id" && field.Value.AsSpan().ContainsAnyExcept(IdSigns))
                yield return Found(note.Source, field.ValueSpan, "an id holds letters, digits, _ and - only. Correct it, or remove it and let `notes fix` assign one.");

            bool isRating = section.Kind == SectionKind.Proposal && field.Key == "rating";
            if ((isRating ? context.Configuration.Ratings : ValueSets.OfField(section.Kind, field.Key)) is not { } words || IsOneOf(words, field.Value))
                continue;

            foreach (Diagnostic finding in Judge(note.Source, field.Key, field.ValueSpan, words))
                yield return finding;
        }
    }

    private static bool IsOneOf(IReadOnlyList<string> words, string value) => words.Contains(value, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<Diagnostic> Judge(SourceText source, string key, TextSpan span, IReadOnlyList<string> words)
    {
        int most = ValueSets.MostOf(key);
        List<TextSpan> parts = most == 1 ? [Inside(source, span)] : Split(source, Inside(source, span));
        foreach (TextSpan part in parts)
        {
            string value = source.Slice(part);
            if (!IsOneOf(words, value))
            {
                string? meant = Spelling.Nearest(value, words);
                string help = meant is null ? $"Write one of: {string.Join(", ", words)}." : $"Did you mean {meant}?";
                Fix? fix = meant is null ? null : Fix.Unsafe(source, new TextEdit(part, meant));
                yield return Found(source, part, $"`{key}` has no such value. {help}", fix);
            }
        }

        if (parts.Count == 0)
            yield return Found(source, span, $"`{key}` has no such value. Write one of: {string.Join(", ", words)}.");

        if (parts.Count > most)
            yield return Found(source, span, $"`{key}` holds more than {most} values. Keep the main ones.");
    }

    /// <summary>A value without the quotes that YAML lets it have.</summary>
    private static TextSpan Inside(SourceText source, TextSpan span) =>
        span.Length >= 2 && source.Text[span.Start] is '"' or '\'' && source.Text[span.End - 1] == source.Text[span.Start]
            ? new(span.Start + 1, span.Length - 2)
            : span;

    private static List<TextSpan> Split(SourceText source, TextSpan span)
    {
        List<TextSpan> parts = [];
        foreach (Range range in source.Text.AsSpan(span.Start, span.Length).Split(','))
        {
            (int offset, int length) = range.GetOffsetAndLength(span.Length);
            ReadOnlySpan<char> part = source.Text.AsSpan(span.Start + offset, length);
            int indent = length - part.TrimStart().Length;
            if (!part.IsWhiteSpace())
                parts.Add(new(span.Start + offset + indent, part.Trim().Length));
        }

        return parts;
    }
}
