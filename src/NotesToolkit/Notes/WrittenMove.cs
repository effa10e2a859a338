namespace NotesToolkit.Notes;

/// <summary>A move of a commitment's due day, as its own line keeps it.</summary>
internal sealed record WrittenMove(Field Was, Field? Why, DateOnly? To)
{
    /// <summary>The move between the two days, or null where one of them is no day.</summary>
    public DueMove? Days => Was.Day is { } from && To is { } to ? new(from, to) : null;

    /// <summary>The moves that an item keeps, in the text's order.</summary>
    internal static List<WrittenMove> Read(Item item)
    {
        List<WrittenMove> moves = [];
        Field? last = null;
        foreach (Field field in item.Markup.Fields.Where(field => field.Key is "was" or "why" && !field.IsMissing))
        {
            if (field.Key == "was")
            {
                if (moves.Count > 0)
                    moves[^1] = moves[^1] with { To = field.Day };

                moves.Add(new(field, null, item["due"]?.Day));
            }
            else if (last?.Key == "was")
            {
                moves[^1] = moves[^1] with { Why = field };
            }

            last = field;
        }

        return moves;
    }
}
