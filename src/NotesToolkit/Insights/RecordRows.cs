using NotesToolkit.Git;
using NotesToolkit.History.Cache;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Writes and reads the facts of notes, their histories aside.</summary>
internal static class RecordRows
{
    public static void Write(CacheWriter writer, IReadOnlyDictionary<GitId, NoteRecord> records)
    {
        writer.Number(records.Count);
        foreach ((GitId blob, NoteRecord record) in records)
        {
            writer.Id(blob);
            Write(writer, record);
        }
    }

    public static Dictionary<GitId, NoteRecord> Read(CacheReader reader)
    {
        int count = reader.Count();
        Dictionary<GitId, NoteRecord> records = new(count);
        for (int i = 0; i < count; i++)
        {
            GitId blob = reader.Id();
            records.Add(blob, ReadRecord(reader));
        }

        return records;
    }

    private static void Write(CacheWriter writer, NoteRecord record)
    {
        writer.Day(record.Date);
        writer.Text(record.Owner);
        writer.Text(record.With);
        writer.Number((int)record.Kind);
        writer.Flag(record.IsVoid);
        writer.Flag(record.IsMeeting);
        writer.Text(record.CancelledBy);
        writer.Texts(record.Stances);
        writer.Day(record.Shared);
        writer.Number((int)record.HardQuestion);
        writer.Number((long)record.HardAnswer);
        writer.Many(record.Items, Write);
        writer.Many(record.FollowUps, static (writer, line) =>
        {
            writer.Text(line.Id);
            writer.Number((int)line.Kind);
            writer.Day(line.Due);
        });
    }

    private static NoteRecord ReadRecord(CacheReader reader) => new(Trail: null!)
    {
        Date = reader.Day(),
        Owner = reader.Text(),
        With = reader.Text(),
        Kind = (NoteKind)reader.Number(),
        IsVoid = reader.Flag(),
        IsMeeting = reader.Flag(),
        CancelledBy = reader.Text(),
        Stances = reader.Texts(),
        Shared = reader.Day(),
        HardQuestion = (HardQuestionOutcome)reader.Number(),
        HardAnswer = (ulong)reader.Number(),
        Items = reader.Many(ReadItem),
        FollowUps = reader.Many(static reader =>
        {
            string id = reader.Text()!;
            FollowUpKind kind = (FollowUpKind)reader.Number();
            return new FollowUpRecord(id, kind, reader.Day());
        }),
    };

    private static void Write(CacheWriter writer, ItemRecord item)
    {
        writer.Number((int)item.Section);
        writer.Number(item.Line);
        writer.Texts(item.Topics);
        writer.Texts(item.Blockers);
        writer.Text(item.Signal);
        writer.Text(item.Trend);
        writer.Text(item.Feedback);
        writer.Flag(item.HasGap);
        writer.Texts(item.Of);
        writer.Day(item.Review);
        writer.Text(item.Outcome);
        writer.Texts(item.Principles);
        writer.Flag(item.IsEvidence);
        writer.Flag(item.IsSoft);
        writer.Text(item.Owner);
        writer.Flag(item.IsComplete);
    }

    private static ItemRecord ReadItem(CacheReader reader)
    {
        SectionKind section = (SectionKind)reader.Number();
        return new(section, reader.Count())
        {
            Topics = reader.Texts(),
            Blockers = reader.Texts(),
            Signal = reader.Text(),
            Trend = reader.Text(),
            Feedback = reader.Text(),
            HasGap = reader.Flag(),
            Of = reader.Texts(),
            Review = reader.Day(),
            Outcome = reader.Text(),
            Principles = reader.Texts(),
            IsEvidence = reader.Flag(),
            IsSoft = reader.Flag(),
            Owner = reader.Text(),
            IsComplete = reader.Flag(),
        };
    }
}
