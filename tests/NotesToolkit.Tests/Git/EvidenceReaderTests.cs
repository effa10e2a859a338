using NotesToolkit.Git;

namespace NotesToolkit.Tests.Git;

public sealed class EvidenceReaderTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_commit_is_pushed_where_a_remote_tracking_branch_holds_it()
    {
        string remote = Path.Combine(repository.Outside, "remote.git");
        repository.Git("init", "-q", "--bare", remote);
        repository.Git("remote", "add", "origin", remote);
        GitId pushed = repository.Commit("pushed");
        repository.Git("push", "-q", "origin", "main");
        repository.Git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
        GitId local = repository.Commit("local");

        using GitRepository opened = repository.Open();
        IReadOnlyDictionary<GitId, Evidence> evidence = EvidenceReader.Read(opened, local, [pushed, local, pushed]);

        Assert.Equal(new Evidence(IsPushed: true, SignatureState.None), evidence[pushed]);
        Assert.Equal("pushed", evidence[pushed].Grade);
        Assert.Equal(new Evidence(IsPushed: false, SignatureState.Unknown), evidence[local]);
        Assert.Equal("local", evidence[local].Grade);
        Assert.Empty(EvidenceReader.Read(opened, default, []));
    }

    [Fact]
    public void A_signature_counts_where_git_can_check_it_and_is_named_where_it_cannot()
    {
        string key = Path.Combine(repository.Outside, "key");
        using (System.Diagnostics.Process keygen = System.Diagnostics.Process.Start("ssh-keygen", ["-q", "-t", "ed25519", "-N", string.Empty, "-C", "dana", "-f", key]))
        {
            keygen.WaitForExit();
        }

        repository.Git("config", "gpg.format", "ssh");
        repository.Git("config", "user.signingKey", key + ".pub");
        GitId unsigned = repository.Commit("unsigned");
        GitId signed = repository.Commit("signed", "-S");
        repository.Git("update-ref", "refs/remotes/origin/main", signed.ToString());

        using GitRepository opened = repository.Open();
        Assert.Equal(SignatureState.Unchecked, EvidenceReader.Read(opened, signed, [signed])[signed].Signature);

        string allowed = Path.Combine(repository.Outside, "allowed");
        File.WriteAllText(allowed, "dana@example.com " + File.ReadAllText(key + ".pub"));
        repository.Git("config", "gpg.ssh.allowedSignersFile", allowed);
        IReadOnlyDictionary<GitId, Evidence> evidence = EvidenceReader.Read(opened, signed, [unsigned, signed]);

        Assert.Equal(SignatureState.None, evidence[unsigned].Signature);
        Assert.Equal(SignatureState.Good, evidence[signed].Signature);
        Assert.Equal("signed and pushed", evidence[signed].Grade);

        string altered = repository.Git("cat-file", "commit", signed.ToString()).Replace("\n\nsigned", "\n\naltered", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(repository.Outside, "altered"), altered);
        GitId bad = GitId.Parse(repository.Git("hash-object", "-w", "-t", "commit", Path.Combine(repository.Outside, "altered")).Trim());
        repository.Git("update-ref", "refs/remotes/origin/bad", bad.ToString());
        Evidence ofBad = EvidenceReader.Read(opened, bad, [bad])[bad];
        Assert.Equal((SignatureState.Bad, "pushed"), (ofBad.Signature, ofBad.Grade));
    }
}
