using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>Tells the editor what is found: sent after each change, or given where it asks itself.</summary>
internal sealed class DiagnosticReports
{
    /// <summary>Nobody reads more of one file, and an editor gets slow.</summary>
    private const int Most = 500;

    private readonly Connection connection;
    private readonly Editor editor;
    private readonly Documents documents;
    private readonly Findings findings;
    private readonly Dictionary<string, (int? Version, string Text)> sent = new(StringComparer.Ordinal);

    public DiagnosticReports(Connection connection, Editor editor, Documents documents, Findings findings)
    {
        this.connection = connection;
        this.editor = editor;
        this.documents = documents;
        this.findings = findings;
        documents.Closed = Clear;
        connection.Requests["textDocument/diagnostic"] = parameters => documents.Find(parameters) is { } document
            ? Report(Items(document, findings.Of(document)), parameters.Text("previousResultId"))
            : Report([], previous: null);
        connection.SlowRequests["workspace/diagnostic"] = OfWorkspace;
    }

    /// <summary>Sends the findings of each file that has others than before.</summary>
    public void Push(bool isSurprise)
    {
        if (editor.AsksForFindings)
        {
            if (isSurprise && editor.AsksAgain)
                connection.Ask("workspace/diagnostic/refresh", parameters: null, _ => { });

            return;
        }

        Document[] slow = [.. documents.All.Where(findings.IsSlow)];
        foreach (Document document in documents.All.Except(slow))
            SendChanged(document, findings.Of(document));

        // The rules of one note first; those that ask git or the root when nobody waits for another answer.
        foreach (Document document in slow.Where(document => sent.GetValueOrDefault(document.Uri).Version != document.Version))
            SendChanged(document, Findings.Quick(document));

        foreach (Document document in slow.TakeWhile(_ => !connection.IsWaiting))
            SendChanged(document, findings.Of(document));
    }

    private void SendChanged(Document document, IReadOnlyList<Diagnostic> found)
    {
        JsonArray items = Items(document, found);
        string text = items.ToJsonString();
        if (!sent.TryGetValue(document.Uri, out (int? Version, string Text) before) || before != (document.Version, text))
        {
            sent[document.Uri] = (document.Version, text);
            Send(document.Uri, document.Version, items);
        }
    }

    private JsonArray Items(Document document, IReadOnlyList<Diagnostic> found) =>
        found.Take(Most).Select(finding => Item(finding, document.Root!)).ToJson();

    /// <summary>A finding in a file that is open, as the protocol has it.</summary>
    public JsonObject Item(Diagnostic finding, WorkspaceRoot root) => Item(finding, root, root.Notebook, root.Compare()?.Before, documents.UriOf, documents.Range);

    private JsonObject Item(
        Diagnostic finding,
        WorkspaceRoot root,
        Notebook notebook,
        Notebook? before,
        Func<WorkspaceRoot, string, string> uriOf,
        Func<WorkspaceRoot, SourceText, TextSpan, JsonObject> range)
    {
        JsonObject item = new()
        {
            ["range"] = range(root, finding.Source, finding.Span),
            ["severity"] = finding.Severity switch { Configuration.Severity.Error => 1, Configuration.Severity.Warning => 2, _ => 3 },
            ["code"] = finding.Rule.Id,
            ["source"] = "notes",
            ["message"] = finding.Message,
        };
        if (editor.ShowsRelated && finding.Related.Count > 0)
            item["relatedInformation"] = finding.Related.Select(place => (JsonNode?)Related(place)).ToJson();

        return item;

        JsonObject Related(RelatedPlace place)
        {
            // A line that HEAD has stands in no file: it is told at the same line of what there is now, in its words.
            Note? now = notebook.Find(place.Source.Path);
            Note? former = now is not null && ReferenceEquals(now.Source, place.Source) ? null : before?.Find(place.Source.Path);
            string words = former is not null && ReferenceEquals(former.Source, place.Source)
                ? $": {notebook.Redactor.Of(former, now is null ? [] : [now]).Show(place.Span).Trim()}"
                : string.Empty;
            return new()
            {
                ["location"] = new JsonObject { ["uri"] = uriOf(root, place.Source.Path), ["range"] = range(root, place.Source, place.Span) },
                ["message"] = place.Message + words,
            };
        }
    }

    private Func<JsonNode?> OfWorkspace(JsonElement parameters)
    {
        Dictionary<string, string> before = parameters.Items("previousResultIds")
            .Where(known => known.Text("uri") is not null).DistinctBy(known => known.Text("uri"), StringComparer.Ordinal)
            .ToDictionary(known => known.Text("uri")!, known => known.Text("value") ?? string.Empty, StringComparer.Ordinal);
        WorkspaceRoot[] roots = [.. editor.Workspace.Roots.Where(root => root.IsRoot)];
        Dictionary<(WorkspaceRoot, string), Document> open = documents.All.Where(document => document.Root is not null)
            .ToDictionary(document => (document.Root!, document.Source.Path));
        Func<IEnumerable<(WorkspaceRoot Root, Diagnostic Finding)>>[] found = [.. roots.Select(root => findings.OfWhole(root))];
        Dictionary<WorkspaceRoot, (Notebook Now, Notebook? Before)> states = roots.ToDictionary(root => root, root => (root.Notebook, root.Compare()?.Before));
        return () =>
        {
            JsonArray items = [];
            HashSet<string> told = new(StringComparer.Ordinal);
            foreach (IGrouping<(WorkspaceRoot Root, string Path), (WorkspaceRoot Root, Diagnostic Finding)> file in
                found.SelectMany(of => of()).GroupBy(entry => (entry.Root, entry.Finding.Source.Path)))
            {
                Add(UriOf(file.Key.Root, file.Key.Path), open.GetValueOrDefault(file.Key)?.Version,
                    file.Take(Most).Select(entry => (JsonNode?)Item(entry.Finding, entry.Root, states[entry.Root].Now, states[entry.Root].Before, UriOf, Range)).ToJson());
            }

            foreach (string uri in before.Keys.Where(uri => !told.Contains(uri)))
                Add(uri, version: null, []);

            return new JsonObject { ["items"] = items };

            void Add(string uri, int? version, JsonArray own)
            {
                told.Add(uri);
                JsonObject report = Report(own, before.GetValueOrDefault(uri));
                report["uri"] = uri;
                report["version"] = version;
                items.Add((JsonNode)report);
            }
        };

        string UriOf(WorkspaceRoot root, string path) => open.GetValueOrDefault((root, path))?.Uri ?? DocumentUri.FromPath(Path.Combine(root.Folder, path));

        JsonObject Range(WorkspaceRoot root, SourceText source, TextSpan span) => open.GetValueOrDefault((root, source.Path)) is { Shift: > 0 } shown
            ? editor.Encoding.Range(shown.Shown, new(Math.Min(span.Start + shown.Shift, shown.Shown.Text.Length), span.Length))
            : editor.Encoding.Range(source, span);
    }

    private static JsonObject Report(JsonArray items, string? previous)
    {
        string id = Convert.ToHexStringLower(Hashes.Sha256(Encoding.UTF8.GetBytes(items.ToJsonString())).AsSpan(0, 8));
        return id == previous
            ? new() { ["kind"] = "unchanged", ["resultId"] = id }
            : new() { ["kind"] = "full", ["resultId"] = id, ["items"] = items };
    }

    private void Clear(Document document)
    {
        if (sent.Remove(document.Uri))
            Send(document.Uri, version: null, []);
    }

    private void Send(string uri, int? version, JsonArray items)
    {
        JsonObject parameters = new() { ["uri"] = uri, ["diagnostics"] = items };
        if (version is { } known)
            parameters["version"] = known;

        connection.Notify("textDocument/publishDiagnostics", parameters);
    }
}
