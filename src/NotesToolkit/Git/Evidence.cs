namespace NotesToolkit.Git;

/// <summary>How far a commit can be relied on.</summary>
/// <param name="IsPushed">Whether a remote-tracking branch holds it.</param>
/// <param name="IsSigned">Whether git finds its signature good, by the user's own programs and keys. Of a commit that is not pushed nothing is asked.</param>
internal readonly record struct Evidence(bool IsPushed, bool IsSigned)
{
    /// <summary>The grade in the words of reports: <c>local</c>, <c>pushed</c>, or <c>signed and pushed</c>.</summary>
    public string Grade => (IsPushed, IsSigned) switch
    {
        (false, _) => "local",
        (true, false) => "pushed",
        (true, true) => "signed and pushed",
    };
}
