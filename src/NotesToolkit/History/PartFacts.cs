using NotesToolkit.Notes;

namespace NotesToolkit.History;

/// <summary>What some sections of a version say that trails are made of.</summary>
internal readonly record struct PartFacts(int FirstLine, CommitmentFacts[] Commitments, string[] Standards, RowHash Prose)
{
    private static readonly HashSet<string> SettlementKeys = new(StringComparer.Ordinal)
    {
        "completion", "missed", "cancelled", "why", "was", "due", "outcome", "reviewed", "id", "created", "evidence",
    };

    /// <summary>What sections say.</summary>
    public static PartFacts Of(IReadOnlyList<Section> sections, IEnumerable<Commitment> commitments, SourceText source, int firstLine) => new(
        firstLine,
        [.. commitments.Select(commitment => CommitmentFacts.Of(commitment, source))],
        StandardsOf(sections),
        ProseOf(sections, source));

    /// <summary>The same where it begins in another line.</summary>
    public PartFacts BeginningIn(int line)
    {
        int down = line - FirstLine;
        return down == 0 ? this : this with
        {
            FirstLine = line,
            Commitments = [.. Commitments.Select(commitment => commitment with { Line = commitment.Line + down })],
        };
    }

    /// <summary>Keeps of commitments, and of their texts, what is as it was and known, so that nothing is held twice.</summary>
    public void Share(CommitmentFacts[] known)
    {
        for (int i = 0; i < Math.Min(Commitments.Length, known.Length); i++)
        {
            Commitments[i] = Commitments[i].Sharing(known[i]);
        }
    }

    private static string[] StandardsOf(IReadOnlyList<Section> sections)
    {
        List<string>? standards = null;
        foreach (Section section in sections)
        {
            foreach (Item item in section.Items)
            {
                if (item["standard"] is { } standard)
                {
                    (standards ??= []).Add(Vocabulary.Normalise(standard.Value));
                }
            }
        }

        return standards?.ToArray() ?? [];
    }

    private static RowHash ProseOf(IReadOnlyList<Section> sections, SourceText source)
    {
        RowHash prose = RowHash.Empty;
        foreach (Section section in sections)
        {
            if (section.Kind is SectionKind.Private or SectionKind.FollowUp)
            {
                continue;
            }

            foreach (Item item in section.Items)
            {
                ulong hash = TextHash.Add(0, item.Words);
                foreach (Field field in item.Markup.Fields)
                {
                    hash = SettlementKeys.Contains(field.Key) ? hash : TextHash.Add(TextHash.Add(hash, field.Key), field.Value);
                }

                prose = prose.Add(hash);
            }

            foreach (Paragraph paragraph in section.Paragraphs)
            {
                prose = prose.Add(TextHash.Add(0, source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length)));
            }
        }

        return prose;
    }
}
