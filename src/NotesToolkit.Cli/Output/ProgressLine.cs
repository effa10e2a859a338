namespace NotesToolkit.Cli.Output;

internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(0.5);

    private readonly Lock turn = new();
    private readonly SafeWriter terminal;
    private readonly ITimer timer;
    private string line;
    private bool isShown;
    private bool isOver;

    public ProgressLine(SafeWriter terminal, string work, TimeProvider clock)
    {
        this.terminal = terminal;
        line = $"{work}…";
        timer = clock.CreateTimer(_ => Write(), state: null, Pace, Pace);
    }

    public void Show(string work) => line = work;

    public void Dispose()
    {
        timer.Dispose();
        lock (turn)
        {
            isOver = true;
            if (isShown)
                terminal.Overwrite(string.Empty);
        }
    }

    private void Write()
    {
        lock (turn)
        {
            if (!isOver)
            {
                terminal.Overwrite(line);
                isShown = true;
            }
        }
    }
}
