using NotesToolkit.Cli.Tests.Hooks;

namespace NotesToolkit.Cli.Tests.Hostile;

/// <summary>What the machine refuses ends with exit 2 and one sentence, never with a stack trace.</summary>
public sealed class UnluckyDayTests
{
    [Theory]
    [InlineData("$N lint > /dev/full", "standard output cannot be written: ")]
    [InlineData("$N done priya-0304a > /dev/full", "standard output cannot be written: ")]
    [InlineData("$N lint >&-", "standard output cannot be written: ")]
    [InlineData("$N lint --stdin --stdin-filename 1on1s/priya/2026-03-04.md <&-", "Standard input cannot be read: ")]
    [InlineData("mkdir d && cd d && rmdir ../d && $N lint", "The current folder is gone: ")]
    [InlineData("ulimit -f 1; $N report calibration priya -o out.md", "out.md")]
    [InlineData("printf '#!/bin/sh\\necho rubbish' > git; chmod +x git; PATH=$PWD:$PATH $N mine", "git does not write what git writes: ")]
    [InlineData("printf '#!/bin/sh\\nexit 0' > git; chmod +x git; PATH=$PWD:$PATH $N mine", "git does not write what git writes: ")]
    [InlineData("printf '#!/bin/sh\\necho rubbish' > git; chmod +x git; PATH=$PWD:$PATH $N hook install", "git does not write what git writes: ")]
    [InlineData("printf '#!/bin/sh\\nhead -c 300000 /dev/urandom' > git; chmod +x git; PATH=$PWD:$PATH $N save", "git does not write what git writes: ")]
    public void It_ends_with_one_sentence(string line, string sentence)
    {
        // The runtime of the program that is compiled as it runs writes more than that, and takes the place of the input for its own.
        bool isForPublished = line.StartsWith("ulimit", StringComparison.Ordinal) || line.EndsWith("<&-", StringComparison.Ordinal);
        if (OperatingSystem.IsWindows() || (isForPublished && Environment.GetEnvironmentVariable("NOTES_PUBLISHED") is null))
        {
            return;
        }

        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        notes.Git("add", "-A");
        notes.Git("-c", "user.name=Dana", "-c", "user.email=dana@example.com", "commit", "-q", "-m", "Begin");

        (int exit, string output, string error) = GitRunner.Start("/bin/sh", notes.Folder, "-c", line.Replace("$N", BuiltProgram.Path, StringComparison.Ordinal));

        Assert.Equal(2, exit);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }
}
