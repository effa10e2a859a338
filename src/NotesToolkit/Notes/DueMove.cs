namespace NotesToolkit.Notes;

internal readonly record struct DueMove(DateOnly From, DateOnly To)
{
    public bool IsSlip => To > From;

    /// <summary>Whether it is a miss: a slip on the due day or after it. Before that day it is a renegotiation.</summary>
    public bool IsMissOn(DateOnly on) => IsSlip && on >= From;
}

internal sealed record WrittenMove(Field Was, Field? Why, DateOnly? To)
{
    /// <summary>The move between the two days, or null where one of them is no day.</summary>
    public DueMove? Days => Was.Day is { } from && To is { } to ? new(from, to) : null;

    /// <summary>The moves that an item keeps; a <c>why</c> behind a <c>was</c> is the move's, unless a day of settlement is between them.</summary>
    internal static List<WrittenMove> Read(Item item)
    {
        List<WrittenMove> moves = [];
        Field? last = null;
        foreach (Field field in item.Markup.Fields.Where(field => field.Key is "was" or "why" or "completion" or "missed" or "cancelled"))
        {
            if (field.Key == "was" && !field.IsMissing)
            {
                if (moves.Count > 0)
                    moves[^1] = moves[^1] with { To = field.Day };

                moves.Add(new(field, null, item["due"]?.Day));
            }
            else if (moves.Count > 0 && field.Key == "why" && last?.Key == "was")
            {
                moves[^1] = moves[^1] with { Why = field.IsMissing ? null : field };
            }

            last = field;
        }

        return moves;
    }

    /// <summary>The last reason that is written and is no move's, or null.</summary>
    internal static string? ReasonBeside(Item item)
    {
        List<WrittenMove> moves = Read(item);
        return item.Markup.All("why").LastOrDefault(why => !why.IsMissing && moves.TrueForAll(move => move.Why != why))?.Value;
    }
}
