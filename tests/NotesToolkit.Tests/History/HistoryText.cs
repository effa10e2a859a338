using NotesToolkit.History;

namespace NotesToolkit.Tests.History;

/// <summary>All that a history tells, as one text, so that two can be compared.</summary>
internal static class HistoryText
{
    public static string Of(NotesHistory history) => string.Join('\n',
    [
        $"tip {history.Tip}",
        .. history.Trails.Select(Text),
        .. history.Notes.Select(note => $"note {note.Identity} {note.Exists}\n{string.Join('\n', note.Versions)}"),
        .. history.Skipped.Select(skipped => skipped.ToString()),
        .. history.Standards.OrderBy(standard => standard.Key, StringComparer.Ordinal).Select(standard => standard.ToString()),
        .. history.PrivateVersions.Select(version => version.ToString()).Order(StringComparer.Ordinal),
        .. history.Renames.Select(rename => rename.ToString()).Order(StringComparer.Ordinal),
    ]);

    private static string Text(Trail trail) =>
        $"trail {trail.Key} {trail.Path} {trail.Note.Identity} {trail.Exists} {trail.IsVoid} {trail.OriginalDue} {trail.SettledOn} {trail.UnknownBefore}\n"
        + $"{trail.Facts with { FormerDues = [], Topics = [] }} was {string.Join(", ", trail.Facts.FormerDues)} about {string.Join(", ", trail.Facts.Topics)}\n{string.Join('\n', trail.Events)}";
}
