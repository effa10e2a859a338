namespace NotesToolkit.Insights;

/// <summary>The commitments that were due before a meeting which does not speak of them: NT502, and the same finding in reports.</summary>
internal static partial class PassedOver
{
    public static IEnumerable<HeldCommitment> Of(IReadOnlyList<Note> notes, Note latest)
    {
        HeldCommitment[] due =
            [.. from note in notes
                where note.Date < latest.Date && !note.IsImported
                from commitment in note.Commitments
                where commitment.Due < latest.Date && !IsSettledBy(commitment, latest.Date!.Value)
                select new HeldCommitment(note, commitment)];
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
            [.. from section in latest.Sections
                from markup in section.Markups
                from topic in markup.Topics
                where !labels.Any(label => label.Contains(topic.Span))
                select topic.Name];
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

    [GeneratedRegex("[A-Za-z0-9_-]+", ExactCase)]
    private static partial Regex Word();
}
