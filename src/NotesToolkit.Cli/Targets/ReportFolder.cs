namespace NotesToolkit.Cli.Targets;

internal static class ReportFolder
{
    private static readonly ReportFormat[] Html = [ReportFormat.Html];

    /// <summary>Writes every report and the index pages, and gives the number of files.</summary>
    public static int Write(Site set, ReportOptions options, IReadOnlyList<ReportFormat> formats, string folder, Session session)
    {
        FileWriter writer = session.Writer;
        FileWriter.Clean(folder);
        int done = 0;
        int files = 0;
        using ProgressLine? progress = session.Host.Begin("writing reports");
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        WriteAll(set.Files);
        foreach (ReportFormat format in formats)
            Save(writer, folder, "index", format, set.RenderIndex(options with { Format = format }));

        // Which notes are cited is known when all else was written.
        WriteAll(set.CitedNotes);
        return files + formats.Count;

        // One by one and in their order: the first reports take the longest.
        void WriteAll(IReadOnlyList<ReportFile> pages) =>
            Parallel.ForEach(Partitioner.Create(pages, EnumerablePartitionerOptions.NoBuffering), parallel, file =>
            {
                foreach ((ReportFormat format, StringBuilder text) in set.Render(file, options, file.IsReport ? formats : Html))
                {
                    Save(writer, folder, file.Name, format, text);
                    Interlocked.Increment(ref files);
                }

                progress?.Show($"{Interlocked.Increment(ref done)} of {set.Files.Count} pages");
            });
    }

    public static string Extension(ReportFormat format) => format == ReportFormat.Html ? ".html" : ".md";

    private static void Save(FileWriter writer, string folder, string name, ReportFormat format, StringBuilder text) =>
        writer.Replace(Path.Combine(folder, name + Extension(format)), file => file.Write(text));
}
