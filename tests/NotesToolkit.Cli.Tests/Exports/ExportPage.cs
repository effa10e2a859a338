using DuckDB.NET.Data;

namespace NotesToolkit.Cli.Tests.Exports;

/// <summary>The page that tells of the export, its questions, and the database that answers them.</summary>
internal static partial class ExportPage
{
    /// <summary>The questions that the page shows.</summary>
    public static IReadOnlyList<string> Questions { get; } = Read();

    /// <summary>The views that the exports in a folder bring with them, of one of them for all.</summary>
    public static string Views(string folder) =>
        File.ReadAllText(Path.Combine(Directory.EnumerateDirectories(folder).First(), "tables.sql")).Replace("'*/", $"'{folder}/*/", StringComparison.Ordinal);

    /// <summary>The rows of an answer, their values with bars between.</summary>
    public static string[] Query(string question, string before = "")
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        if (before.Length > 0)
        {
            command.CommandText = before;
            command.ExecuteNonQuery();
        }

        command.CommandText = question;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))));
        }

        return [.. rows];
    }

    private static string[] Read() =>
    [
        .. Sql().Matches(File.ReadAllText(RepositoryFiles.At(".github/EXPORT.md")))
            .SelectMany(block => block.Groups["sql"].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    private static string Text(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex("```sql\n(?<sql>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Sql();
}
