namespace NotesToolkit.Cli.Lsp;

/// <summary>What can be done at the cursor: each a plain edit, so that every editor can do it.</summary>
internal sealed class CodeActions(Documents documents, DiagnosticReports reports)
{
    private const string QuickFix = "quickfix";
    private const string Rewrite = "refactor.rewrite";
    private const string FixAll = "source.fixAll.notes";
    private const int Automatic = 2;

    public JsonNode Of(JsonElement parameters)
    {
        if (documents.Find(parameters) is not { Root: { IsRoot: true } root } document)
            return new JsonArray();

        string[] only = [.. parameters.Items("context", "only").Select(kind => kind.GetString()).OfType<string>()];
        bool isAutomatic = parameters.Number("context", "triggerKind") == Automatic;
        JsonArray actions = [];
        if (IsWanted(QuickFix))
        {
            SourceText source = document.Source;
            TextSpan range = documents.Span(document, parameters.GetProperty("range"));
            TextSpan first = source.GetLine(source.GetLineNumber(range.Start));
            TextSpan last = source.GetLine(source.GetLineNumber(range.End));
            IEnumerable<Diagnostic> found = document.Find()?.Findings ?? [];
            Diagnostic[] here = [.. found.Where(finding => finding.Span.Start <= last.End && finding.Span.End >= first.Start)];
            foreach (Diagnostic finding in here.Where(finding => finding.Fix is { Target.Defect: null, Edits.Count: > 0 }))
                Add(new(Title(finding, finding.Fix!, root), finding.Fix!.Target, finding.Fix.Edits), QuickFix, finding);

            foreach (Diagnostic finding in here.DistinctBy(finding => (finding.Rule.Id, source.GetLineNumber(finding.Span.Start))))
            {
                if (Suppression(document, finding) is { } comment)
                    Add(new($"Suppress {finding.Rule.Id} here, with a reason", document.Source, [comment]), QuickFix, finding, isFix: false);
            }
        }

        if (IsWanted(Rewrite) && documents.Place(parameters) is { Note.IsReadable: true } place)
        {
            foreach (Offer offer in Settling.Of(place).Concat(Writing.Of(place)).Concat(isAutomatic ? [] : Writing.Feedback(place)))
                Add(offer, Rewrite);
        }

        if (IsWanted(FixAll) && (only.Length > 0 || !isAutomatic)
            && Fixer.Fix(document.Target.With, withUnsafe: false).TryGetValue(document.Source.Path, out FixedText? all))
        {
            TextEdit[] edits = [.. DiffFormat.Edits(document.Source, all.Source)];
            Add(new("Fix all that has one reading, as `notes fix` does", document.Source, edits), FixAll);
        }

        return actions;

        bool IsWanted(string kind) => only.Length == 0 || only.Any(wanted => $"{kind}.".StartsWith($"{wanted}.", StringComparison.Ordinal));

        void Add(Offer offer, string kind, Diagnostic? finding = null, bool isFix = true)
        {
            JsonObject action = new() { ["title"] = offer.Title, ["kind"] = kind, ["edit"] = documents.Edits(root, (offer.Target, offer.Edits)) };
            actions.Add((JsonNode)action
                .With("diagnostics", finding is null ? null : new JsonArray(reports.Item(finding, RootState.Of(root), documents)))
                .With("isPreferred", isFix && finding is { Fix.IsSafe: true } ? true : null));
        }
    }

    private static string Title(Diagnostic finding, Fix fix, WorkspaceRoot root)
    {
        Redactor redactor = root.Notebook.Redactor;
        string words = string.Join(" … ", fix.Edits.Select(edit => edit.NewText.Trim()).Where(text => text.Length > 0));
        bool isShown = words.Length is > 0 and <= 80 && !words.Contains('\n', StringComparison.Ordinal) && redactor.Text(words) == words
            && !(root.Notebook.Find(finding.Source.Path) is { } note && redactor.Of(note).Hides(finding.Span)) && !WritesWhatIsPrivate(fix, root);
        string text = isShown ? $": {words}" : string.Empty;
        string where = fix.Target.Path == finding.Source.Path ? string.Empty : $", in {fix.Target.Path}";
        return $"Fix {finding.Rule.Id} {finding.Rule.Name}{text}{where}{(fix.IsSafe ? string.Empty : " (unsafe: look at it)")}";
    }

    private static bool WritesWhatIsPrivate(Fix fix, WorkspaceRoot root)
    {
        SourceText text = fix.Target.WithText(Fixer.Apply(fix.Target.Text, fix.Edits));
        Note after = NoteParser.Parse(text, root.Notebook.Configuration.Vocabulary);
        DisclosedNote shown = root.Notebook.Redactor.Of(after, [after]);
        MovedText moved = new(text, fix.Edits);
        return fix.Edits.Any(edit => shown.Hides(new(moved.Of(edit.Span.Start), edit.NewText.Length)));
    }

    /// <summary>The comment above a line; above the first heading one counts for the whole file, and none may be in front matter.</summary>
    private static TextEdit? Suppression(Document document, Diagnostic finding)
    {
        if (document.Note is not { IsReadable: true } note || !ReferenceEquals(finding.Source, document.Source))
            return null;

        SourceText source = document.Source;
        string comment = $"<!-- notes: off {finding.Rule.Name} -- ‹reason› -->";
        int end = note.FrontMatter.Span.End;
        TextSpan line = source.GetLine(source.GetLineNumber(Math.Max(finding.Span.Start, end)));
        string text = source.Slice(line);
        return line.Contains(end - 1)
            ? new(new(line.End, 0), source.LineEnd() + comment)
            : new(new(line.Start, 0), text[..^text.TrimStart().Length] + comment + source.LineEnd());
    }
}
