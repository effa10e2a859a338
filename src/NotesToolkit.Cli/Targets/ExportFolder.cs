using System.Text;
using NotesToolkit.Notes;
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
            Write(Path.Combine(beside, ExportViews.FileName), writer =>
            {
                ExportViews.Write(writer, format);
                return 0;
            });
            int rows = Export.Tables.Sum(table =>
                Write(Path.Combine(beside, FileName(table, format)), writer => export.Write(table, format, writer)));
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

    /// <summary>A link to a folder stays one.</summary>
    private static string Place(string path) =>
        new DirectoryInfo(path).LinkTarget is null ? path : Directory.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static string FileName(ExportTable table, ExportFormat format) => table.Name + (format == ExportFormat.Csv ? ".csv" : ".ndjson");

    private static int Write(string file, Func<TextWriter, int> write)
    {
        using StreamWriter writer = new(file, append: false, Utf8, bufferSize: 1 << 16);
        return write(writer);
    }

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

        HashSet<string> own = [.. Enum.GetValues<ExportFormat>().SelectMany(format => Export.Tables.Select(table => FileName(table, format))), ExportViews.FileName];
        string? other = !Directory.Exists(place) ? null
            : Directory.EnumerateFileSystemEntries(place).Select(Path.GetFileName).OfType<string>().Where(name => !own.Contains(name))
                .Order(StringComparer.Ordinal).FirstOrDefault();
        if (other is not null)
            throw new NotesException($"The folder {shown} holds {other}, which is of no export: name a new or empty folder, or one that an export wrote.");
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
