using NotesToolkit.Notes;

namespace NotesToolkit.Disclosure;

/// <summary>What a signal is of. What is not surely of performance or promotion may be of attrition, and is treated so.</summary>
internal static class SignalKinds
{
    public const string Attrition = "attrition";

    public static string? Of(Item item)
    {
        if (!item.Markup.Has("signal"))
            return null;

        string[] kinds = [.. item.Markup.All("signal").SelectMany(field => Note.SplitValues(field.Value)).Distinct(StringComparer.Ordinal)];
        return kinds is ["performance" or "promotion"] ? kinds[0] : kinds.Length == 0 ? null : Attrition;
    }
}
