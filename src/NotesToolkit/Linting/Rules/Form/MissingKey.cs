namespace NotesToolkit.Linting.Rules;

/// <summary>A rule over keys that the front matter must have: in notes of one kind or, where none is named, in every note.</summary>
internal sealed class MissingKey(RuleInfo info, params (string Key, NoteKind? Of, string Missing, string Write)[] asked) : NoteRule(info)
{
    public static readonly MissingKey Date = new(
        Error("NT003", "date-missing", Fixability.Safe), ("date", null, "the meeting has no date", "yyyy-MM-dd"));

    public static readonly MissingKey Owner = new(
        Error("NT004", "owner-missing", Fixability.Safe), ("owner", null, "the meeting has no owner", "and the manager who holds it"));

    public static readonly MissingKey With = new(
        Error("NT005", "with-missing", Fixability.Safe),
        ("with", null, "the meeting does not say with whom", "and the person"),
        ("by", NoteKind.Cancelled, "the note does not say who cancelled the meeting", "and that person"));

    public static readonly MissingKey Stance = new(
        Warning("NT009", "stance-missing"), ("stance", NoteKind.OneOnOne, "the 1:1 has no stance", "coaching, control or rescue"));

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from row in asked
        where (row.Of ?? note.Kind) == note.Kind && FrontMatterKeys.IsMissing(note.FrontMatter, row.Key, context.Roster)
        let value = ValueOf(row.Key, note, context)
        let fix = value is null ? null : Fix.Safe(note.Source, FrontMatterEdits.Set(note, row.Key, value))
        let place = row.Of == NoteKind.Cancelled ? note.FrontMatter["kind"]!.ValueSpan : note.Source.GetLine(1)
        select note.FrontMatter.Entries.FirstOrDefault(entry => entry.Key == row.Key) is { } open
            ? Found(note, open.ValueSpan, $"this is still to be written. Write {row.Key}: {value ?? row.Write}.", fix)
            : Found(note, place, $"{row.Missing}. Write {row.Key}: {value ?? row.Write} in the front matter.", fix);

    private static string? ValueOf(string key, Note note, LintContext context) => key switch
    {
        "date" => note.Name.Day?.Text(),
        "owner" => OwnerOf(note, context),
        "with" => note.Name.PersonFolder(context.Roster),
        _ => null,
    };

    internal static string? OwnerOf(Note note, LintContext context) =>
        context.Configuration.Owner ?? context.Roster.Find(note.With ?? note.Name.PersonFolder(context.Roster))?.Manager;
}
