namespace NotesToolkit.Linting.Rules;

internal sealed class FileName() : NoteRule(Error("NT007", "file-name"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note.Date is { } date && NoteName.LooksLikeNote(note.Name.FileName) && note.Name.Day != date)
        {
            yield return Found(
                note, note.FrontMatter["date"]!.ValueSpan,
                $"the file's name begins with {note.Name.FileName[..Days.Format.Length]}, and the note's date is {date.Text()}. "
                    + "Rename the file, or correct the date.");
        }

        string? folder = note.Name.PersonFolder(context.Roster);
        if (folder is not null && context.Roster.Find(note.With) is { } with && with.Key != folder)
        {
            yield return Found(
                note, note.FrontMatter["with"]!.ValueSpan,
                $"the note lies in the folder of {folder}, and says with: {with.Key}. Move the file, or correct the name.");
        }
    }
}
