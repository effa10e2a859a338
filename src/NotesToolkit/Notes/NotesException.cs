namespace NotesToolkit.Notes;

/// <summary>A broken environment or a wrong request, reported in one sentence for the user; the program ends with exit code 2.</summary>
/// <param name="message">The sentence: what is wrong, where, and what to do instead.</param>
/// <param name="innerException">The cause, or null.</param>
[SuppressMessage("Design", "CA1032", Justification = "It is never without its sentence.")]
public sealed class NotesException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>What an act gives, or what is said of the sentence by which it is refused.</summary>
    internal static T Try<T>(Func<T> act, Func<string, T> refused)
    {
        try
        {
            return act();
        }
        catch (NotesException refusal)
        {
            return refused(refusal.Message);
        }
    }

    /// <summary>What some work with files gives; where the system refuses it, a sentence says so.</summary>
    internal static T Translate<T>(Func<T> work, Func<Exception, string> sentence) =>
        TryFiles(work, refused => throw new NotesException(sentence(refused), refused));

    /// <summary>What some work with files gives, or what is made of the system's refusal.</summary>
    internal static T TryFiles<T>(Func<T> work, Func<Exception, T> otherwise)
    {
        try
        {
            return work();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return otherwise(refused);
        }
    }
}
