using System.Buffers;
using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class BadValue() : ConfigurationRule(
    Error("NT013", "bad-value", "A value that is not one of the words that its key may have.", Fixability.Unsafe))
{
    private static readonly SearchValues<char> IdSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    protected override ConfigurationProblemKind Reports => ConfigurationProblemKind.BadValue;

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        IEnumerable<Diagnostic> inFields =
            from found in context.FieldsOf(note)
            let kind = FieldCatalogue.Find(found.Section.Kind, found.Field.Key)!
            let isRating = found.Section.Kind == SectionKind.Proposal && kind.Key == "rating"
            from finding in Judge(
                note.Source, isRating ? kind with { Words = context.Configuration.Ratings } : kind, found.Field.Value, found.Field.ValueSpan)
            select finding;
        return inFields.Concat(
            from entry in note.FrontMatter.Entries
            let kind = FrontMatterKeys.Find(entry.Key)
            where kind is not null && !Placeholders.IsPlaceholder(entry.Value)
            from finding in Judge(note.Source, kind, entry.Value, entry.ValueSpan)
            select finding);
    }

    private static bool IsOneOf(IReadOnlyList<string> words, string value) => words.Contains(value, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<Diagnostic> Judge(SourceText source, FieldKind kind, string value, TextSpan span)
    {
        if (kind.Key == "id" && value.AsSpan().ContainsAnyExcept(IdSigns))
            yield return Found(source, span, "an id holds letters, digits, _ and - only. Correct it, or remove it and let `notes fix` assign one.");

        if (kind.Words is not { } words || IsOneOf(words, value))
            yield break;

        string wrong = $"`{kind.Key}` has no such value.";
        string write = $"Write one of: {string.Join(", ", words)}.";
        int most = kind.MostWords;
        List<TextSpan> parts = most == 1 ? [Inside(source, span)] : Split(source, Inside(source, span));
        foreach (TextSpan part in parts.Where(part => !IsOneOf(words, source.Slice(part))))
            yield return FoundNear(source, part, wrong, Spelling.Nearest(source.Slice(part), words), write);

        if (parts.Count == 0)
            yield return Found(source, span, $"{wrong} {write}");

        if (parts.Count > most)
            yield return Found(source, span, $"`{kind.Key}` holds more than {most} values. Keep the main ones.");
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
