using System.Text;
using NotesToolkit.Notes;
using NotesToolkit.Reporting;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Cli.Targets;

/// <summary>Writes a set of reports into a folder.</summary>
internal static class ReportFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes every report and the index pages, and gives the number of files.</summary>
    public static int Write(ReportSet set, IReadOnlyList<ReportOptions> formats, string folder, Session session)
    {
        Directory.CreateDirectory(folder);
        (ReportFile File, ReportOptions Options)[] wanted = [.. set.Files.SelectMany(file => formats.Select(options => (file, options)))];
        int done = 0;
        long started = session.Host.Clock.GetTimestamp();
        Lock turn = new();
        try
        {
            Parallel.ForEach(wanted, report =>
            {
                Save(folder, report.File.Name, report.Options.Format, set.Render(report.File, report.Options));
                int written = Interlocked.Increment(ref done);
                if (session.Host.ErrorIsTerminal && written % 20 == 0 && session.Host.Clock.GetElapsedTime(started) > TimeSpan.FromSeconds(0.5))
                {
                    lock (turn)
                    {
                        session.Error.Write($"\r{written} of {wanted.Length} reports");
                    }
                }
            });
        }
        catch (AggregateException failed) when (failed.InnerException is NotesException told)
        {
            throw new NotesException(told.Message, told);
        }

        if (session.Host.ErrorIsTerminal)
        {
            session.Error.Write("\r\u001b[K");
        }

        foreach (ReportOptions options in formats)
        {
            Save(folder, "index", options.Format, set.RenderIndex(options));
        }

        return wanted.Length + formats.Count;
    }

    /// <summary>The ending of a format's files.</summary>
    public static string Extension(ReportFormat format) => format == ReportFormat.Html ? ".html" : ".md";

    private static void Save(string folder, string name, ReportFormat format, string text) =>
        File.WriteAllText(Path.Combine(folder, name + Extension(format)), text, Utf8);
}
