namespace NotesToolkit.Reporting;

/// <summary>The command that gives a report again: a report's last line says it, for <c>notes verify</c>.</summary>
internal sealed partial record ReportOrder(
    string Report, IReadOnlyList<string> Arguments, DateOnly AsOf, ReportOptions Options, string? Template = null)
{
    public const string Index = "index";

    private const string Program = "notes report ";

    /// <summary>What gives the index: it comes with the reports that it lists, and so needs a folder to write them to.</summary>
    private static readonly string[] All = ["--all", "-o", "reports"];

    public string Command => Program + string.Join(' ',
    [
        .. Report == Index ? All : [Report, .. Arguments.Select(Quote)],
        "--from", Options.Period.From.Text(), "--to", Options.Period.To.Text(), "--as-of", AsOf.Text(),
        .. Options.Format == ReportFormat.Html ? ["--format", "html"] : (string[])[],
        .. Options.IncludesAttrition ? ["--include", "attrition"] : (string[])[],
        .. Options.Since is { } since ? ["--since", since.Text()] : (string[])[],
        .. Template is { } file ? ["--template", Quote(file)] : (string[])[],
    ]);

    /// <summary>Reads a command line that <see cref="Command"/> wrote; null where it is any other text.</summary>
    public static ReportOrder? Read(string command)
    {
        if (!command.StartsWith(Program, StringComparison.Ordinal))
            return null;

        string[] words = [.. Word().Matches(command[Program.Length..]).Select(word => word.Groups["word"].Value)];
        int options = Array.IndexOf(words, "--from");
        bool isIndex = options == All.Length && words.AsSpan(0, options).SequenceEqual(All);
        if ((!isIndex && (options < 1 || words[0].StartsWith('-') || words[0] == Index))
            || words[options..] is not ["--from", var from, "--to", var to, "--as-of", var asOf, .. var rest]
            || Days.Parse(from) is not { } first || Days.Parse(to) is not { } last || Days.Parse(asOf) is not { } day)
        {
            return null;
        }

        return new(
            isIndex ? Index : words[0],
            isIndex ? [] : words[1..options],
            day,
            new(Value(rest, "--format") == "html" ? ReportFormat.Html : ReportFormat.Markdown, new(first, last))
            {
                IncludesAttrition = Value(rest, "--include") == "attrition",
                Since = Days.Parse(Value(rest, "--since")),
            },
            Value(rest, "--template"));
    }

    private static string? Value(string[] words, string option) =>
        Array.IndexOf(words, option) is >= 0 and var at && at + 1 < words.Length ? words[at + 1] : null;

    /// <summary>An argument as every shell takes it: <c>#topic</c> would be a comment.</summary>
    private static string Quote(string argument) =>
        argument.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '@' or '/') && argument.Length > 0 ? argument : $"'{argument}'";

    [GeneratedRegex("'(?<word>[^']*)'?|(?<word>[^ ]+)", ExactCase)]
    private static partial Regex Word();
}
