using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NotesToolkit.Reporting.Templates;

/// <summary>What a template writes, up to a limit.</summary>
internal sealed class LimitedOutput : IScriptOutput
{
    private const long Most = 64 * 1024 * 1024;

    private readonly StringBuilder text = new();
    private long counted;

    public void Write(string text, int offset, int count)
    {
        Count(count);
        this.text.Append(text, offset, count);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Counts characters; values count where they are made and where they are written.</summary>
    public void Count(int characters)
    {
        counted += characters;
        if (counted > Most)
        {
            throw new ScriptRuntimeException(default, "it writes more than a report may hold");
        }
    }

    public override string ToString() => text.ToString();
}
