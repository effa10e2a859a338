using System.Text.Json;
using System.Text.Json.Nodes;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What can be done where the cursor stands: each a plain edit, so that every editor can do it.</summary>
internal sealed class CodeActions
{
    public const string FixAllKind = "source.fixAll.notes";
    private const string QuickFix = "quickfix";
    private const string Rewrite = "refactor.rewrite";
    private const int Automatic = 2;

    private readonly Editor editor;
    private readonly Documents documents;
    private readonly Findings findings;
    private readonly DiagnosticReports reports;
    private readonly WorkspaceEdits edits;

    public CodeActions(Connection connection, Editor editor, Documents documents, Findings findings, DiagnosticReports reports)
    {
        (this.editor, this.documents, this.findings, this.reports) = (editor, documents, findings, reports);
        edits = new(editor, documents);
        connection.Requests["textDocument/codeAction"] = parameters => documents.Find(parameters) is { Root: { IsRoot: true } } document
            ? Of(document, parameters).ToJson()
            : [];
    }

    private IEnumerable<JsonNode?> Of(Document document, JsonElement parameters)
    {
        TextSpan range = Lines(document.Source, documents.Span(document, parameters.GetProperty("range")));
        string[] only = [.. parameters.Items("context", "only").Select(kind => kind.GetString()).OfType<string>()];
        bool IsWanted(string kind) => only.Length == 0 || only.Any(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));

        if (IsWanted(QuickFix))
        {
            Diagnostic[] here = [.. findings.Of(document).Where(finding => finding.Span.Start <= range.End && finding.Span.End >= range.Start)];
            foreach (Diagnostic finding in here.Where(CanFix))
                yield return Action(Title(finding, document.Root!), QuickFix, document.Root!, finding, finding.Fix!.Target, finding.Fix.Edits, finding.Fix.IsSafe);

            foreach (Diagnostic finding in here.DistinctBy(finding => (finding.Rule.Id, document.Source.GetLineNumber(finding.Span.Start))))
            {
                if (Suppression(document, finding) is { } comment)
                    yield return Action($"Suppress {finding.Rule.Id} here, with a reason", QuickFix, document.Root!, finding, document.Source, [comment], isPreferred: false);
            }
        }

        if (IsWanted(Rewrite) && document.Note is { IsReadable: true } note)
        {
            Place place = new(document.Root!, note, documents.Offset(document, parameters.GetProperty("range").GetProperty("start")));
            Offer? draft = parameters.Number("context", "triggerKind") == Automatic ? null : Writing.Feedback(place);
            foreach (Offer offer in Settling.Of(place).Concat(Writing.Of(place)).Concat(draft is { } one ? [one] : []))
                yield return Action(offer.Title, Rewrite, document.Root!, finding: null, offer.Target, offer.Edits, isPreferred: false);
        }

        if (IsWanted(FixAllKind) && (only.Length > 0 || parameters.Number("context", "triggerKind") != Automatic) && FixAll(document) is { Length: > 0 } all)
            yield return Action("Fix all that has one reading, as `notes fix` does", FixAllKind, document.Root!, finding: null, document.Source, all, isPreferred: false);
    }

    private static TextSpan Lines(SourceText source, TextSpan range) => TextSpan.FromBounds(
        source.GetLine(source.GetLineNumber(range.Start)).Start, source.GetLine(source.GetLineNumber(range.End)).End);

    private bool CanFix(Diagnostic finding) => finding.Fix is { Target.Defect: null, Edits.Count: > 0 };

    /// <summary>What a fix writes, where it may be shown.</summary>
    private static string Title(Diagnostic finding, WorkspaceRoot root)
    {
        string words = string.Join(" … ", finding.Fix!.Edits.Select(edit => edit.NewText.Trim()).Where(text => text.Length > 0));
        bool isShown = words.Length is > 0 and <= 80 && !words.Contains('\n', StringComparison.Ordinal) && root.Notebook.Redactor.Text(words) == words
            && !(root.Notebook.Find(finding.Source.Path) is { } note && root.Notebook.Redactor.Of(note).Hides(finding.Span));
        string where = finding.Fix.Target.Path == finding.Source.Path ? string.Empty : $", in {finding.Fix.Target.Path}";
        return $"Fix {finding.Rule.Id} {finding.Rule.Name}{(isShown ? $": {words}" : string.Empty)}{where}{(finding.Fix.IsSafe ? string.Empty : " (unsafe: look at it)")}";
    }

    /// <summary>The comment above a line; above the first heading one counts for the whole file, and none may stand in front matter.</summary>
    private static TextEdit? Suppression(Document document, Diagnostic finding)
    {
        if (document.Note is not { IsReadable: true } note || !ReferenceEquals(finding.Source, document.Source))
            return null;

        SourceText source = document.Source;
        int number = source.GetLineNumber(finding.Span.Start);
        bool isInFrontMatter = finding.Span.Start < note.FrontMatter.Span.End;
        TextSpan line = source.GetLine(isInFrontMatter ? source.GetLineNumber(note.FrontMatter.Span.End) : number);
        string indent = isInFrontMatter ? string.Empty : source.Text[line.Start..line.End] is var text ? text[..^text.TrimStart().Length] : string.Empty;
        string comment = $"{indent}<!-- notes: off {finding.Rule.Name} -- ‹reason› -->";
        return isInFrontMatter && line.Contains(note.FrontMatter.Span.End - 1)
            ? new(new(line.End, 0), source.LineEnd() + comment)
            : new(new(line.Start, 0), comment + source.LineEnd());
    }

    private static TextEdit[] FixAll(Document document) =>
        Fixer.Fix(Findings.TargetOf(document).Open, withUnsafe: false).TryGetValue(document.Source.Path, out FixedText? after)
            ? [.. WorkspaceEdits.Between(document.Source, after.Source)]
            : [];

    private JsonObject Action(
        string title, string kind, WorkspaceRoot root, Diagnostic? finding, SourceText target, IReadOnlyList<TextEdit> changes, bool isPreferred)
    {
        JsonObject action = new() { ["title"] = title, ["kind"] = kind, ["edit"] = edits.Of(root, target, changes) };
        if (finding is not null)
            action["diagnostics"] = new JsonArray(reports.Item(finding, root));

        if (isPreferred)
            action["isPreferred"] = true;

        return action;
    }
}
