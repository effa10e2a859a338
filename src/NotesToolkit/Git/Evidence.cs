namespace NotesToolkit.Git;

/// <summary>What git says about a commit's signature.</summary>
internal enum SignatureState
{
    /// <summary>Nothing is known without the git program, and of a commit that is not pushed nothing is asked.</summary>
    Unknown,

    /// <summary>There is none.</summary>
    None,

    /// <summary>There is one, and git cannot check it here: the key is not known.</summary>
    Unchecked,

    /// <summary>There is one, and git finds it good; of the key it may know no more than that it made the signature.</summary>
    Good,

    /// <summary>There is one, good but for its key or itself being expired since.</summary>
    Expired,

    /// <summary>There is one, and git finds it bad, or its key revoked.</summary>
    Bad,
}

/// <summary>How far a commit can be relied on.</summary>
internal readonly record struct Evidence(bool IsPushed, SignatureState Signature)
{
    /// <summary>Whether there is a signature that was not found bad.</summary>
    public bool IsSigned => Signature is SignatureState.Unchecked or SignatureState.Good or SignatureState.Expired;

    /// <summary>The grade in the words of reports: <c>local</c>, <c>pushed</c>, or <c>signed and pushed</c>.</summary>
    public string Grade => (IsPushed, IsSigned) switch
    {
        (false, _) => "local",
        (true, false) => "pushed",
        (true, true) => "signed and pushed",
    };
}
