namespace NotesToolkit.Cli.Commands;

internal sealed class LintCommand(Syntax syntax)
    : NotesCommand(syntax, "lint", "Judge notes by the rules.",
        "notes lint", "notes lint 1on1s/priya --format json", "notes lint --since origin/main --format github --no-excerpt")
{
    private readonly Argument<string[]> paths = syntax.Any("PATH", "Notes or folders; without one, every note of the root.");
    private readonly Option<bool> staged = syntax.Flag("--staged", "Judge what a commit of git's index would change.");
    private readonly Option<string?> since = syntax.Value("--since", "REV", "Judge what HEAD changed since a revision.");
    private readonly Option<bool> all = syntax.Flag("--all", "Ask the rules over the whole root and its history too (NT5xx).");
    private readonly Option<bool> stdin = syntax.Flag("--stdin", "Judge the text on standard input as the file of --stdin-filename.");
    private readonly Option<string?> stdinFileName = syntax.Value("--stdin-filename", "F", "The path that the text on standard input has.");
    private readonly Option<bool> fix = syntax.Flag("--fix", "Apply the safe fixes first.");
    private readonly Option<string[]> select = syntax.Value<string[]>("--select", "RULE,…", "Ask these rules only, by id or name, with commas.");
    private readonly Option<string[]> ignore = syntax.Value<string[]>("--ignore", "RULE,…", "Leave these rules out.");
    private readonly ChoiceOption format = syntax.Choice("--format", "text", "json", "sarif", "github", "junit");
    private readonly Option<bool> noExcerpt = syntax.Flag("--no-excerpt", "Print no line of any note: private notes do not belong in a build log.");
    private readonly Option<string?> baseline = syntax.Value("--baseline", "F",
        "Leave out the findings that this file accepts; mended ones leave the file.");
    private readonly Option<bool> updateBaseline = syntax.Flag("--update-baseline", "Accept all findings of this run into the baseline.");
    private readonly Option<int?> maxWarnings = syntax.Value<int?>("--max-warnings", "N", "Exit 1 when there are more warnings than this.");

    public override void Run(ParseResult arguments, Session session)
    {
        string chosen = format.Read(arguments)!;
        bool showsExcerpt = !arguments.GetValue(noExcerpt);
        if (arguments.GetValue(maxWarnings) is < 0)
            throw new NotesException("--max-warnings counts from 0.");

        if (chosen != "text" && !showsExcerpt)
            throw new NotesException($"--no-excerpt says nothing beside --format {chosen}, which shows none: leave one of them out.");

        IReadOnlyList<LintTarget> targets = FindTargets(arguments, session);
        if (arguments.GetValue(fix))
        {
            FixedFile[] files = [.. targets.SelectMany(target => FileFixes.Find(target, withUnsafe: false, session))];
            FileFixes.Write(files, session, isQuiet: chosen != "text");
            targets = FindTargets(arguments, session);
        }

        LintReport report = LintReport.Of(targets, session, OpenBaseline(arguments, session, targets));
        Action<TextWriter, LintReport> write = chosen switch
        {
            "json" => JsonFormat.Write,
            "sarif" => SarifFormat.Write,
            "github" => GitHubFormat.Write,
            "junit" => JUnitFormat.Write,
            _ => (output, report) => TextFormat.Write(output, report, showsExcerpt, session.Palette),
        };
        write(session.Output, report);
        session.HasFailed = report.ErrorCount > 0 || report.WarningCount > (arguments.GetValue(maxWarnings) ?? int.MaxValue);
    }

    private BaselineUse? OpenBaseline(ParseResult arguments, Session session, IReadOnlyList<LintTarget> targets)
    {
        bool accepts = arguments.GetValue(updateBaseline);
        bool isWhole = !arguments.GetValue(staged) && arguments.GetValue(since) is null && !arguments.GetValue(stdin)
            && arguments.GetValue(paths) is not { Length: > 0 };
        string? named = arguments.GetValue(baseline) is { } typed ? session.FullPath(typed) : null;
        // The configured one is no reason to write a file where not all notes were judged.
        string? configured = (accepts || isWhole) && targets is [{ } only] && only.AsItStands.Context.Configuration.BaselinePath is { } path
            ? Path.Combine(only.Folder, path)
            : null;
        if ((named ?? configured) is not { } file)
        {
            return !accepts ? null
                : throw new NotesException("--update-baseline needs --baseline FILE, or baseline: in notes.yml: the file to write.");
        }

        bool isNew = !File.Exists(file) && (accepts || named is null);
        return new(file, accepts, accepts || (isWhole && !isNew), isNew ? Baseline.Empty : Baseline.Read(file));
    }

    private IReadOnlyList<LintTarget> FindTargets(ParseResult arguments, Session session)
    {
        HashSet<string>? selected = Rules(arguments, select);
        HashSet<string> ignored = Rules(arguments, ignore) ?? [];
        bool judgesTeam = arguments.GetValue(all);
        if (judgesTeam && session.Repository is { } repository)
            HistoryReader.RequireWhole(repository);

        string[] named = arguments.GetValue(paths) ?? [];
        string? fileName = arguments.GetValue(stdinFileName);
        if (arguments.GetValue(stdin) != fileName is not null)
            throw new NotesException("--stdin and --stdin-filename F go together: the file's name says which root, person and day the text is of.");

        (string Name, bool IsUsed)[] known =
        [
            ("PATH", named.Length > 0),
            ("--staged", arguments.GetValue(staged)),
            ("--since", arguments.GetValue(since) is not null),
            ("--stdin", fileName is not null),
        ];
        string[] sources = [.. known.Where(source => source.IsUsed).Select(source => source.Name)];
        string? ofFiles = arguments.GetValue(fix) ? "--fix mends files"
            : arguments.GetValue(updateBaseline) ? "--update-baseline accepts what the files hold"
            : null;
        if (ofFiles is not null && sources is not ([] or ["PATH"]))
            throw new NotesException($"{ofFiles}, and {sources[^1]} judges no files: leave one of them out.");

        return sources switch
        {
            [] or ["PATH"] => WorkTreeTargets.Find(session, named, AsHook),
            ["--staged"] => WorkTreeTargets.Staged(session, "`notes lint --staged`", On),
            ["--since"] => session.Workspace.Changed(session.RequireRepository("`notes lint --since`"), arguments.GetValue(since), On),
            ["--stdin"] => [WorkTreeTargets.OpenText(session, fileName!, ReadInput(session), AsHook)],
            _ => throw new NotesException($"{string.Join(" and ", sources)} exclude each other: name one of them."),
        };

        LintRequest On(LintRequest request) => request with { Select = selected, Ignore = ignored, JudgesTeam = judgesTeam };

        // What the hook asks of the persons of changed notes, where not all are asked of everybody.
        LintRequest AsHook(LintRequest request) => On(judgesTeam ? request : request.AsHook);
    }

    private static HashSet<string>? Rules(ParseResult arguments, Option<string[]> option)
    {
        if (arguments.GetValue(option) is not { Length: > 0 } lists)
            return null;

        IEnumerable<string> names = lists.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        HashSet<string> ids = [.. names.Select(name => RuleList.Find(name)?.Info.Id ?? throw new NotesException($"`{name}` is no rule. "
            + (RuleList.Nearest(name) is { } nearest ? $"Did you mean {nearest}?" : "`notes rules` lists them.")))];
        return ids.Count > 0 ? ids : throw new NotesException($"{option.Name} names no rule: `notes rules` lists them.");
    }

    private static byte[] ReadInput(Session session) => NotesException.Translate(
        () =>
        {
            using Stream input = session.Host.OpenInput();
            using MemoryStream text = new();
            input.CopyTo(text);
            return text.ToArray();
        },
        _ => "Standard input cannot be read: give --stdin the text, as in `notes lint --stdin --stdin-filename F < F`.");
}
