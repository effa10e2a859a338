using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>The commitments that were due before a meeting which does not speak of them: NT502, and the same finding in reports.</summary>
internal static partial class PassedOver
{
    public static IEnumerable<HeldCommitment> Of(IReadOnlyList<Note> notes, Note latest)
    {
        HeldCommitment[] due =
        [
            .. from note in notes
               where note.Date < latest.Date && !note.IsImported
               from commitment in note.Commitments
               where commitment.Due < latest.Date && !IsSettledBy(commitment, latest.Date!.Value)
               select new HeldCommitment(note, commitment),
        ];
        if (due.Length == 0)
            return [];

        ILookup<string?, Commitment> promised = notes.SelectMany(note => note.Commitments)
            .ToLookup(commitment => commitment.Id, StringComparer.Ordinal);
        (FollowUp Line, Commitment? Of)[] lines = [.. latest.FollowUps.Select(line => (line, promised[line.Id].FirstOrDefault()))];
        HashSet<string> ids = [.. lines.SelectMany(line => IdsIn(line.Line, line.Of)).Concat(NoteRecordReader.Shown(latest).SelectMany(
            section => section.Items.Select(item => item.Span).Concat(section.Paragraphs.Select(paragraph => paragraph.Span)))
            .SelectMany(span => WordsOf(latest.Source.Slice(span))))];
        TextSpan[] labels = [.. from line in lines where line.Of is not null select line.Line.Label(line.Of, latest.Source)];
        HashSet<string> topics =
        [
            .. from section in latest.Sections
               from markup in section.Items.Select(item => item.Markup).Concat(section.Paragraphs.Select(paragraph => paragraph.Markup))
               from topic in markup.Topics
               where !labels.Any(label => label.Contains(topic.Span))
               select topic.Name,
        ];
        return due.Where(held => !(held.Commitment.Id is { } id && ids.Contains(id))
            && !held.Commitment.Item.Markup.Topics.Any(topic => topics.Contains(topic.Name)));
    }

    private static bool IsSettledBy(Commitment commitment, DateOnly day) =>
        commitment.State is CommitmentState.Done or CommitmentState.Missed or CommitmentState.Dropped && !(commitment.SettledOn > day);

    /// <summary>An id in Follow-up says nothing with nothing beside it but the commitment's own words; in any other sentence it does.</summary>
    private static IEnumerable<string> IdsIn(FollowUp line, Commitment? of)
    {
        string added = of is null ? line.Words : line.Added(of);
        return line.Kind != FollowUpKind.StillOpen || added.Length > 0 || line.Item.Markup.Fields.Count > 0 ? WordsOf(added).Append(line.Id) : [];
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex("[A-Za-z0-9_-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

/// <summary>Finds the lines of Follow-up whose commitments do not say the same yet: history is that of the commitments' own lines.</summary>
internal static class UncarriedFollowUps
{
    public static int Count(Record record) => record.Notes
        .Where(note => !note.IsVoid && note.Date is not null)
        .SelectMany(note => note.FollowUps, (note, line) => (Note: note, Line: line))
        .Where(found => found.Line.Kind is not (FollowUpKind.StillOpen or FollowUpKind.Unclear))
        .GroupBy(found => found.Line.Id, StringComparer.Ordinal)
        .Where(found => found.Key.Length > 0 && record.History.Find(found.Key) is { Exists: true })
        .Sum(found => Count(record.History.Find(found.Key)!, [.. found]));

    /// <summary>A move must be kept always; of settlements the last one counts, where the commitment was not settled in another way since.</summary>
    private static int Count(Trail trail, IReadOnlyList<(NoteRecord Note, (string Id, FollowUpKind Kind, DateOnly? Due) Line)> lines)
    {
        int moves = lines.Count(line => line.Line is { Kind: FollowUpKind.Moved, Due: { } due }
            && trail.Facts.Due != due && trail.Facts.FormerDues.All(former => former.Day != due));
        (NoteRecord note, (string Id, FollowUpKind Kind, DateOnly? Due) last) = lines[^1];
        CommitmentState? state = last.Kind switch
        {
            FollowUpKind.Kept => CommitmentState.Done,
            FollowUpKind.Missed => CommitmentState.Missed,
            FollowUpKind.Dropped => CommitmentState.Dropped,
            _ => null,
        };
        bool isSettlementLost = state is not null && trail.State != state && !(trail.Facts.SettledOn > note.Date);
        return moves + (isSettlementLost ? 1 : 0);
    }
}
