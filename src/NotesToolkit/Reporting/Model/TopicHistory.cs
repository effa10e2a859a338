using NotesToolkit.Disclosure;
using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Reporting.Model;

/// <summary>Something that a commit did to an item on a topic.</summary>
internal sealed record TopicEvent(HistoryCommit Commit, string Kind, string Section, string Change, string? Text, Citation Place);

/// <summary>Follows a topic through every version of the notes with a person.</summary>
internal static class TopicHistory
{
    private static readonly SectionKind[] Elsewhere = [SectionKind.Private, SectionKind.Commitments, SectionKind.FollowUp];

    /// <summary>
    /// The events, note by note, those of notes that are gone included, each note's oldest first. Commitments have trails of their own; attrition
    /// signals are not told.
    /// </summary>
    public static IEnumerable<TopicEvent> Of(ReportBuilder report, string person, string topic) => report.Source.Record.With(person)
        .Select(record => record.Trail)
        .Concat(report.Source.History.Notes.Where(note => !note.Exists && note.Identity.StartsWith($"{person}/", StringComparison.Ordinal)))
        .SelectMany(note => Of(report, note, topic));

    private static IEnumerable<TopicEvent> Of(ReportBuilder report, NoteTrail note, string topic)
    {
        Dictionary<string, Found> before = new(StringComparer.Ordinal);
        foreach (NoteVersion version in note.Versions)
        {
            Dictionary<string, Found> after = Items(report, note, version, topic);
            foreach ((string words, Found found) in after)
            {
                if (!before.TryGetValue(words, out Found? earlier))
                {
                    yield return new(version.Commit, "raised", found.Section, $"raised under {found.Section}",
                        ReportBuilder.Quote(found.Item.Words), found.Place);
                }
                else if (found.Fields != earlier.Fields)
                {
                    yield return new(version.Commit, "changed", found.Section, "its fields changed", ReportBuilder.Quote(found.Item.Words),
                        found.Place);
                }
            }

            foreach ((_, Found gone) in before.Where(entry => !after.ContainsKey(entry.Key)))
            {
                yield return new(
                    version.Commit, "removed", gone.Section,
                        $"removed from {gone.Section}, {(version.Blob.IsNone ? "with its note" : "or reworded")}; it last stood here", Text: null,
                        gone.Place);
            }

            before = after;
        }
    }

    private static Dictionary<string, Found> Items(ReportBuilder report, NoteTrail trail, NoteVersion version, string topic)
    {
        Dictionary<string, Found> found = new(StringComparer.Ordinal);
        if (version.Blob.IsNone)
            return found;

        SourceText source = SourceText.Decode(version.Path, report.Source.ReadBlob(version.Blob));
        Note note = report.Source.Redactor
            .Of(NoteParser.Parse(source, report.Source.Configuration.Vocabulary), report.Source.History.At(trail, version)).Note;
        foreach (Section section in note.Sections.Where(section => !Elsewhere.Contains(section.Kind)))
        {
            foreach (Item item in section.Items.Where(item => item.Markup.Topics.Any(named => named.Name == topic)
                && SignalKinds.Of(item) != SignalKinds.Attrition))
            {
                Citation place = new(version.Path, version.Commit.Info.Id, source.GetLineNumber(item.Span.Start));
                string fields = string.Join('\n', item.Markup.Fields.Select(field => $"{field.Key}:{field.Value}"));
                found.TryAdd($"{section.Kind}:{Vocabulary.Normalise(item.Words)}", new(NameOf(section.Kind), item, fields, place));
            }
        }

        return found;
    }

    /// <summary>The section's name in the format's words: a heading of one's own is text of the note.</summary>
    public static string NameOf(SectionKind kind) => kind switch
    {
        SectionKind.Other => "another heading",
        SectionKind.HardQuestion => "Hard question",
        SectionKind.FollowUp => "Follow-up",
        _ => kind.ToString(),
    };

    private sealed record Found(string Section, Item Item, string Fields, Citation Place);
}
