namespace NotesToolkit.Notes;

/// <summary>Orders notes by their paths or file names: <c>2026-03-04.md</c> before the second one of its day, <c>2026-03-04-review.md</c>.</summary>
internal static class NoteOrder
{
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(static (left, right) => Compare(left, right));

    /// <summary>The order of a person's notes: by day, and those of one day by their file names.</summary>
    public static IComparer<Note> OfPerson { get; } = Comparer<Note>.Create(static (left, right) =>
        Nullable.Compare(left.Date, right.Date) is not 0 and int order ? order : Compare(left.Name.FileName, right.Name.FileName));

    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int order = Stem(left).SequenceCompareTo(Stem(right));
        return order == 0 ? left.SequenceCompareTo(right) : order;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> path) => path[..^Path.GetExtension(path).Length];
}
