using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting;

/// <summary>What was asked for: the command that gives a report again. A report's last line says it, so that <c>notes verify</c> can ask for it once more.</summary>
/// <param name="Report">The report's name.</param>
/// <param name="Arguments">What it is about.</param>
/// <param name="Period">The period that it looks at.</param>
/// <param name="AsOf">The day that "today" meant.</param>
/// <param name="Format">What it is written as.</param>
/// <param name="IncludesAttrition">Whether attrition signals are told.</param>
public sealed record ReportOrder(
    string Report, IReadOnlyList<string> Arguments, Period Period, DateOnly AsOf, ReportFormat Format, bool IncludesAttrition)
{
    private const string Program = "notes report ";

    /// <summary>The command line.</summary>
    public string Command =>
        $"{Program}{string.Join(' ', [Report, .. Arguments.Select(Quote)])} --from {Period.From.Text()} --to {Period.To.Text()} --as-of {AsOf.Text()}"
            + $"{(Format == ReportFormat.Html ? " --format html" : string.Empty)}{(IncludesAttrition ? " --include attrition" : string.Empty)}";

    /// <summary>Reads a command line that <see cref="Command"/> wrote; null where it is any other text.</summary>
    /// <param name="command">The text.</param>
    public static ReportOrder? Read(string command)
    {
        List<string> words = [.. Words(command)];
        int options = words.IndexOf("--from");
        if (!command.StartsWith(Program, StringComparison.Ordinal) || options < 3 || !Reports.Names.Contains(words[2], StringComparer.Ordinal))
        {
            return null;
        }

        ReadOnlySpan<string> rest = [.. words[options..]];
        if (rest.Contains("--template") || rest is not ["--from", var from, "--to", var to, "--as-of", var asOf, ..]
            || Days.Parse(from) is not { } first || Days.Parse(to) is not { } last || Days.Parse(asOf) is not { } day)
        {
            return null;
        }

        ReportFormat format = rest.IndexOf("html") >= 0 ? ReportFormat.Html : ReportFormat.Markdown;
        return new(words[2], words[3..options], new(first, last), day, format, rest.IndexOf("attrition") >= 0);
    }

    /// <summary>An argument as every shell takes it: <c>#topic</c> would be a comment.</summary>
    private static string Quote(string argument) =>
        argument.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '@') && argument.Length > 0 ? argument : $"'{argument}'";

    private static IEnumerable<string> Words(string command)
    {
        for (int at = 0; at < command.Length; at++)
        {
            char end = command[at] == '\'' ? '\'' : ' ';
            int start = end == '\'' ? at + 1 : at;
            int close = command.IndexOf(end, start);
            close = close < 0 ? command.Length : close;
            if (close > start || end == '\'')
            {
                yield return command[start..close];
            }

            at = close;
        }
    }
}
