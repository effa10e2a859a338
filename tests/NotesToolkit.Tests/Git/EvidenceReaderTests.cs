using NotesToolkit.Git;

namespace NotesToolkit.Tests.Git;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
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

        Assert.Equal(new Evidence(IsPushed: true, IsSigned: false), evidence[pushed]);
        Assert.Equal("pushed", evidence[pushed].Grade);
        Assert.Equal(new Evidence(IsPushed: false, IsSigned: false), evidence[local]);
        Assert.Equal("local", evidence[local].Grade);
        Assert.Empty(EvidenceReader.Read(opened, default, []));
    }

    [Fact]
    public void A_signature_counts_only_where_git_finds_it_good_by_the_users_own_keys()
    {
        string key = Path.Combine(repository.Outside, "key");
        using (System.Diagnostics.Process keygen = System.Diagnostics.Process.Start("ssh-keygen", ["-q", "-t", "ed25519", "-N", string.Empty, "-C", "dana", "-f", key]))
        {
            keygen.WaitForExit();
        }

        string allowed = Path.Combine(repository.Outside, "allowed");
        File.WriteAllText(allowed, "dana@example.com " + File.ReadAllText(key + ".pub"));
        repository.Git("config", "gpg.format", "ssh");
        repository.Git("config", "user.signingKey", key + ".pub");
        GitId unsigned = repository.Commit("unsigned");
        GitId signed = repository.Commit("signed", "-S");
        repository.Git("update-ref", "refs/remotes/origin/main", signed.ToString());
        string altered = repository.Git("cat-file", "commit", signed.ToString()).Replace("\n\nsigned", "\n\naltered", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(repository.Outside, "altered"), altered);
        GitId bad = GitId.Parse(repository.Git("hash-object", "-w", "-t", "commit", Path.Combine(repository.Outside, "altered")).Trim());
        repository.Git("update-ref", "refs/remotes/origin/bad", bad.ToString());
        using GitRepository opened = repository.Open();

        // What the repository itself names is nobody's word.
        Assert.Equal("pushed", EvidenceReader.Read(opened, signed, [signed])[signed].Grade);
        repository.Git("config", "gpg.ssh.allowedSignersFile", allowed);
        string ran = Path.Combine(repository.Outside, "ran");
        string program = Path.Combine(repository.Outside, "program");
        File.WriteAllText(program, $"#!/bin/sh\ntouch '{ran}'\nexec ssh-keygen \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        repository.Git("config", "gpg.ssh.program", program);
        Assert.Equal("pushed", EvidenceReader.Read(opened, signed, [signed])[signed].Grade);

        // What the user has configured is.
        Environment.SetEnvironmentVariable("GIT_CONFIG_GLOBAL", Path.Combine(repository.Outside, "user"));
        try
        {
            repository.Git("config", "--file", Path.Combine(repository.Outside, "user"), "gpg.ssh.allowedSignersFile", allowed);
            IReadOnlyDictionary<GitId, Evidence> evidence = EvidenceReader.Read(opened, signed, [unsigned, signed]);
            Assert.Equal("pushed", evidence[unsigned].Grade);
            Assert.Equal("signed and pushed", evidence[signed].Grade);
            Assert.Equal("pushed", EvidenceReader.Read(opened, bad, [bad])[bad].Grade);
        }
        finally
        {
            Environment.SetEnvironmentVariable("GIT_CONFIG_GLOBAL", null);
        }

        Assert.False(File.Exists(ran));
    }

    [Fact]
    public void A_signature_of_no_kind_that_git_knows_is_not_good_and_keeps_no_other_commit_from_being_asked()
    {
        GitId first = repository.Commit("first");
        string header = repository.Git("cat-file", "commit", first.ToString()).Split("\n\n")[0];
        string path = Path.Combine(repository.Outside, "strange");
        File.WriteAllText(path, header + "\ngpgsig hello\n\nstrange\n");
        GitId strange = GitId.Parse(repository.Git("hash-object", "-w", "-t", "commit", "--literally", path).Trim());
        repository.Git("update-ref", "refs/remotes/origin/main", strange.ToString());
        repository.Git("update-ref", "refs/remotes/origin/first", first.ToString());
        using GitRepository opened = repository.Open();

        IReadOnlyDictionary<GitId, Evidence> evidence = EvidenceReader.Read(opened, first, [strange, first]);

        Assert.Equal("pushed", evidence[strange].Grade);
        Assert.Equal("pushed", evidence[first].Grade);
    }
}
