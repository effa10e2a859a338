using NotesToolkit.Git;

namespace NotesToolkit.Tests.Git;

public sealed class GitProcessTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    /// <summary>On a busy machine git may have ended before the thread that writes its input has begun.</summary>
    [Fact]
    public void A_run_that_is_given_up_waits_for_who_writes_its_input()
    {
        using GitRepository opened = repository.Open();
        using SemaphoreSlim begun = new(0);
        bool ended = false;
        using (GitProcess git = GitProcess.Start(opened.Location, "rev-parse", "--git-dir"))
        {
            _ = git.Feed(_ =>
            {
                begun.Release();
                Thread.Sleep(100);
                ended = true;
            });
            begun.Wait();
        }

        Assert.True(ended);
    }
}
