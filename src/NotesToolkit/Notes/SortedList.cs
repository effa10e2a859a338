namespace NotesToolkit.Notes;

internal static class SortedList
{
    /// <summary>The index of the first element that a condition holds for, found by halving; the list's length where there is none.</summary>
    public static int FirstWhere<T>(this IReadOnlyList<T> sorted, Func<T, bool> condition)
    {
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = condition(sorted[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
