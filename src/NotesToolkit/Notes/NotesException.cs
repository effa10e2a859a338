namespace NotesToolkit.Notes;

/// <summary>A broken environment or a wrong request, reported in one sentence for the user; the program ends with exit code 2.</summary>
public sealed class NotesException : Exception
{
    /// <summary>An error without a sentence.</summary>
    public NotesException()
    {
    }

    /// <summary>An error.</summary>
    /// <param name="message">The sentence: what is wrong, where, and what to do instead.</param>
    public NotesException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    /// <param name="message">The sentence: what is wrong, where, and what to do instead.</param>
    /// <param name="innerException">The cause.</param>
    public NotesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
