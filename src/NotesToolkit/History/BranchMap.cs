using System.Diagnostics.CodeAnalysis;

namespace NotesToolkit.History;

/// <summary>
/// A map from texts that branches share: a copy costs next to nothing until one of the two changes, and then only the part that changes.
/// A history without branches changes it in place.
/// </summary>
internal sealed class BranchMap<T>
    where T : class
{
    private const int PartCount = 256;

    private readonly Dictionary<string, T>?[] parts;
    private readonly bool[] isShared = new bool[PartCount];

    public BranchMap()
        : this(new Dictionary<string, T>?[PartCount])
    {
    }

    private BranchMap(Dictionary<string, T>?[] parts) => this.parts = parts;

    public IEnumerable<T> Values => parts.SelectMany(part => part?.Values ?? Enumerable.Empty<T>());

    public T this[string key]
    {
        get => GetValueOrDefault(key) ?? throw new KeyNotFoundException();
        set => Own(PartOf(key))[key] = value;
    }

    public bool TryGetValue(string key, [NotNullWhen(true)] out T? value)
    {
        value = GetValueOrDefault(key);
        return value is not null;
    }

    public T? GetValueOrDefault(string key) => parts[PartOf(key)]?.GetValueOrDefault(key);

    public bool ContainsKey(string key) => GetValueOrDefault(key) is not null;

    public void Remove(string key)
    {
        if (ContainsKey(key))
            Own(PartOf(key)).Remove(key);
    }

    /// <summary>A map that holds the same, and from now on changes by itself.</summary>
    public BranchMap<T> Copy()
    {
        BranchMap<T> copy = new([.. parts]);
        Array.Fill(isShared, value: true);
        Array.Fill(copy.isShared, value: true);
        return copy;
    }

    private static int PartOf(string key) => key.GetHashCode(StringComparison.Ordinal) & (PartCount - 1);

    private Dictionary<string, T> Own(int part)
    {
        if (parts[part] is not { } held)
            held = new(StringComparer.Ordinal);
        else if (isShared[part])
            held = new(held, StringComparer.Ordinal);

        isShared[part] = false;
        return parts[part] = held;
    }
}
