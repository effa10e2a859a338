using NotesToolkit.Reporting.Exports;

namespace NotesToolkit.Cli.Targets;

/// <summary>The folder of an export: written beside first, then put in place whole, so that nobody reads tables of two exports.</summary>
internal sealed class ExportFolder(string path, string shown, FileWriter writer)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string place = Place(Path.TrimEndingDirectorySeparator(path));

    /// <summary>Writes all tables, and gives the number of rows.</summary>
    public int Write(Export export, ExportFormat format)
    {
        writer.RequireOwnFolder(Path.Combine(path, "any"));
        string beside = Beside("new");
        try
        {
            RequireOwn();
            Delete(beside);
            Directory.CreateDirectory(beside);
            using (StreamWriter views = Open(beside, ExportViews.FileName))
                ExportViews.Write(views, format);

            int rows = 0;
            foreach (ExportTable table in Export.Tables)
            {
                using StreamWriter file = Open(beside, FileName(table, format));
                rows += export.Write(table, format, file);
            }

            Replace(beside);
            return rows;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new NotesException($"The folder {shown} cannot be written: {failed.Message}", failed);
        }
        finally
        {
            Delete(beside);
        }
    }

    /// <summary>A link to a folder remains one.</summary>
    private static string Place(string path) =>
        new DirectoryInfo(path).LinkTarget is null ? path : Directory.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static string FileName(ExportTable table, ExportFormat format) => table.Name + (format == ExportFormat.Csv ? ".csv" : ".ndjson");

    private static StreamWriter Open(string folder, string name) => new(Path.Combine(folder, name), append: false, Utf8, bufferSize: 1 << 16);

    private string Beside(string what) =>
        Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.{what}{FileWriter.TemporarySuffix}");

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>A folder that holds anything but an earlier export is not ours to replace.</summary>
    private void RequireOwn()
    {
        if (File.Exists(place))
            throw new NotesException($"{shown} is a file: name a folder.");

        if (!Directory.Exists(place))
            return;

        IEnumerable<string> own = Enum.GetValues<ExportFormat>().SelectMany(format => Export.Tables.Select(table => FileName(table, format)));
        IEnumerable<string> held = Directory.EnumerateFileSystemEntries(place).Select(entry => Path.GetFileName(entry));
        if (held.Except(own.Append(ExportViews.FileName), StringComparer.Ordinal).Min(StringComparer.Ordinal) is { } other)
        {
            throw new NotesException(
                $"The folder {shown} holds {other}, which is of no export: name a new or empty folder, or one that an export wrote.");
        }
    }

    private void Replace(string beside)
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(beside, place);
            return;
        }

        string former = Beside("old");
        Delete(former);
        Directory.Move(place, former);
        try
        {
            Directory.Move(beside, place);
        }
        catch
        {
            Directory.Move(former, place);
            throw;
        }

        Delete(former);
    }
}
