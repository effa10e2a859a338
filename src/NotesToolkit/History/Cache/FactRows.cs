using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.History.Cache;

/// <summary>Writes and reads what texts say; what two of them share is one again afterwards.</summary>
internal static class FactRows
{
    /// <summary>Writes what is known of the texts that were named by their ids before.</summary>
    public static void Write(CacheWriter writer, Func<GitId, NoteFacts?> factsOf)
    {
        Dictionary<CommitmentFacts, int> shared = new(ReferenceEqualityComparer.Instance);
        foreach (GitId id in writer.Ids)
        {
            NoteFacts? facts = factsOf(id);
            writer.Flag(facts is not null);
            if (facts is not null)
            {
                Write(writer, facts, shared);
            }
        }
    }

    public static Dictionary<GitId, NoteFacts> Read(CacheReader reader)
    {
        Dictionary<GitId, NoteFacts> all = [];
        List<CommitmentFacts> shared = [];
        foreach (GitId id in reader.Ids)
        {
            if (reader.Flag())
            {
                all.Add(id, ReadFacts(reader, shared));
            }
        }

        return all;
    }

    private static void Write(CacheWriter writer, NoteFacts facts, Dictionary<CommitmentFacts, int> shared)
    {
        writer.Text(facts.Defect);
        writer.Text(facts.Person);
        writer.Text(facts.VoidReason);
        writer.Flag(facts.HasPrivateText);
        writer.Number((long)facts.Prose);
        writer.Texts(facts.Standards);
        writer.Many(facts.Commitments, (writer, commitment) => WriteShared(writer, commitment, shared));
    }

    private static void WriteShared(CacheWriter writer, CommitmentFacts commitment, Dictionary<CommitmentFacts, int> shared)
    {
        bool isKnown = shared.TryGetValue(commitment, out int index);
        writer.Number(isKnown ? index : shared.Count);
        if (!isKnown)
        {
            shared.Add(commitment, shared.Count);
            Write(writer, commitment);
        }
    }

    private static NoteFacts ReadFacts(CacheReader reader, List<CommitmentFacts> shared) => new()
    {
        Defect = reader.Text(),
        Person = reader.Text(),
        VoidReason = reader.Text(),
        HasPrivateText = reader.Flag(),
        Prose = (ulong)reader.Number(),
        Standards = reader.Texts(),
        Commitments = reader.Many(reader => ReadShared(reader, shared)),
    };

    private static void Write(CacheWriter writer, CommitmentFacts commitment)
    {
        writer.Text(commitment.Id);
        writer.Text(commitment.Owner);
        writer.Text(commitment.Text);
        writer.Day(commitment.Due);
        writer.Many(commitment.FormerDues, static (writer, former) =>
        {
            writer.Day(former.Day);
            writer.Text(former.Why);
        });
        writer.Number((int)commitment.State);
        writer.Day(commitment.SettledOn);
        writer.Text(commitment.Why);
        writer.Text(commitment.Output);
        writer.Text(commitment.Escalation);
        writer.Flag(commitment.IsComplete);
        writer.Texts(commitment.Topics);
        writer.Number(commitment.Line);
    }

    private static CommitmentFacts ReadCommitment(CacheReader reader) => new()
    {
        Id = reader.Text(),
        Owner = reader.Text(),
        Text = reader.Text()!,
        Due = reader.Day(),
        FormerDues = reader.Many(ReadFormerDue),
        State = (CommitmentState)reader.Number(),
        SettledOn = reader.Day(),
        Why = reader.Text(),
        Output = reader.Text(),
        Escalation = reader.Text(),
        IsComplete = reader.Flag(),
        Topics = reader.Texts(),
        Line = reader.Count(),
    };

    private static FormerDue ReadFormerDue(CacheReader reader)
    {
        DateOnly day = reader.Day()!.Value;
        return new(day, reader.Text());
    }

    private static CommitmentFacts ReadShared(CacheReader reader, List<CommitmentFacts> shared)
    {
        int index = reader.Count();
        if (index == shared.Count)
        {
            shared.Add(ReadCommitment(reader));
        }

        return shared[index];
    }
}
