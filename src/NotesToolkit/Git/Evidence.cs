namespace NotesToolkit.Git;

/// <summary>How far a commit can be relied on.</summary>
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
