using NotesToolkit.Configuration;
using NotesToolkit.Parsing;

namespace NotesToolkit.Linting.Rules;

internal sealed partial class BadValue() : ConfigurationRule(Error("NT013", "bad-value", Fixability.Unsafe), ConfigurationProblemKind.BadValue)
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        FrontMatterEntry[] entries = [.. note.FrontMatter.Entries.Where(entry => !Placeholders.IsPlaceholder(entry.Value))];
        IEnumerable<Diagnostic> inFields =
            from at in context.Judged(note).Fields
            let isRating = at.Section.Kind == SectionKind.Proposal && at.Field.Key == "rating"
            let kind = isRating ? at.Kind with { Words = context.Configuration.Ratings } : at.Kind
            from finding in Judge(note.Source, kind, at.Field.Value, at.Field.ValueSpan)
            select finding;
        return inFields
            .Concat(entries.SelectMany(entry =>
                FrontMatterKeys.Find(entry.Key) is { } kind ? Judge(note.Source, kind, entry.Value, entry.ValueSpan) : []))
            .Concat(from entry in entries
                    where entry.Key == "imported"
                    let why = WhyNotImported(note, context)
                    where why is not null
                    select Found(note, entry.ValueSpan, why))
            .Concat(from at in context.Judged(note).Fields
                    where at.Field.Key is "completion" or "missed" or "cancelled" or "on" or "reviewed"
                    let why = at.Field.Day > context.LatestToday ? "still to come. Write it when it has happened"
                        : at.Field.Day < note.Date && !context.IsImported(note) && at.Section.Kind == SectionKind.Commitments
                            ? $"before the meeting of {note.Date.Value.Text()} that made this. Correct the day; what was done before is no commitment"
                        : null
                    where why is not null
                    select Found(note, at.Field.ValueSpan, $"{at.Field.Day!.Value.Text()} is {why}."));
    }

    internal static string? WhyNotImported(Note note, LintContext context) =>
        note.Imported is not { } day
            ? "this begins with no day. Write imported: yyyy-MM-dd and where from, as `notes import` does, or remove the key."
        : day < note.Date
            ? $"an import of {day.Text()} is before the meeting. Write the day on which `notes import` wrote the note, or remove the key."
        : day > context.Today
            ? $"an import of {day.Text()} is still to come. Write the day on which `notes import` wrote the note, or remove the key."
        : context.Before?.Find(note.Path) is { IsReadable: true } before && before.FrontMatter["imported"] is null
            ? $"{context.BeforeName} has this note without `imported`: it was written here. Remove the key."
        : null;

    private static bool IsOneOf(IReadOnlyList<string> words, string value) => words.Contains(value, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<Diagnostic> Judge(SourceText source, FieldKind kind, string value, TextSpan span)
    {
        if (kind.Key == "id" && value.AsSpan().ContainsAnyExcept(FieldScanner.KeyChars))
            yield return Found(source, span, "an id holds letters, digits, _ and - only. Correct it, or remove it and let `notes fix` assign one.");

        if (kind.Words is not { } words || IsOneOf(words, value))
            yield break;

        string wrong = $"`{kind.Key}` has no such value.";
        string write = $"Write one of: {string.Join(", ", words)}.";
        int most = kind.MostWords;
        TextSpan inside = Inside(source, span);
        List<TextSpan> parts = most == 1 ? [inside]
            : [.. Part().Matches(source.Slice(inside)).Select(part => new TextSpan(inside.Start + part.Index, part.Length))];
        foreach (TextSpan part in parts.Where(part => !IsOneOf(words, source.Slice(part))))
            yield return FoundNear(source, part, wrong, Spelling.Nearest(source.Slice(part), words), write);

        if (parts.Count == 0)
            yield return Found(source, span, $"{wrong} {write}");

        if (parts.Count > most)
            yield return Found(source, span, $"`{kind.Key}` holds more than {most} values. Keep the main ones.");
    }

    private static TextSpan Inside(SourceText source, TextSpan span) =>
        span.Length >= 2 && source.Text[span.Start] is '"' or '\'' && source.Text[span.End - 1] == source.Text[span.Start]
            ? new(span.Start + 1, span.Length - 2)
            : span;

    [GeneratedRegex(@"[^,\s]([^,]*[^,\s])?", ExactCase)]
    private static partial Regex Part();
}
