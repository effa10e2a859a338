namespace NotesToolkit.Cli;

internal static class Attempt
{
    /// <summary>Acts, be it in vain.</summary>
    public static void To(Action act) => To<object>(() => { act(); return null; }, out _);

    /// <summary>What an act gives; where it is refused, null and the sentence that says why.</summary>
    public static T? To<T>(Func<T?> act, out string? refusal)
        where T : class
    {
        refusal = null;
        try
        {
            return act();
        }
        catch (NotesException refused)
        {
            refusal = refused.Message;
            return null;
        }
    }
}
