using NotesToolkit.Git;

namespace NotesToolkit.Tests.Git;

public sealed class GitRepositoryTests
{
    [Fact]
    public async Task A_repository_that_is_closed_while_another_thread_reads_it_refuses_what_is_asked_then()
    {
        using TemporaryRepository repository = new();
        repository.Write("a.md", new string('a', 1 << 16));
        GitId head = repository.Commit("one");
        for (int round = 0; round < 20; round++)
        {
            GitRepository opened = repository.Open();
            GitId blob = opened.Ask(git => git.EntryId(head, "a.md"));
            TaskCompletionSource started = new();
            Task reading = Task.Run(() =>
            {
                // The library itself would read what is freed, and end the process.
                while (opened.ReadBlob(blob).Length > 0)
                    started.TrySetResult();
            });
            await started.Task;
            opened.Dispose();
            await Assert.ThrowsAsync<ObjectDisposedException>(() => reading);
        }
    }
}
