using NotesToolkit.Cli.Commands;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Cli.Tests.Demo;

/// <summary>The demo's repository, written once for all tests that only read it.</summary>
public sealed class WrittenDemo : IDisposable
{
    public WrittenDemo() => LastCommit = DemoCommand.WriteStory(Repository.Root).ToString();

    public TemporaryRepository Repository { get; } = new("no-init");

    public string LastCommit { get; }

    public void Dispose() => Repository.Dispose();
}

[CollectionDefinition(nameof(WrittenDemo))]
public sealed class DemoReaders : ICollectionFixture<WrittenDemo>;
