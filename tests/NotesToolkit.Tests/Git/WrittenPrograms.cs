namespace NotesToolkit.Tests.Git;

/// <summary>
/// Tests that run what this process has just written. What it has open for writing, a process that another test starts just then has open too, and
/// no program can be run that somebody writes: so these run alone.
/// </summary>
[CollectionDefinition(nameof(WrittenPrograms), DisableParallelization = true)]
public sealed class WrittenPrograms;
