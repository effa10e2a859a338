namespace NotesToolkit.Cli.Lsp;

internal sealed class DiagnosticReports(Connection connection, Documents documents)
{
    /// <summary>Nobody reads more of one file, and an editor gets slow.</summary>
    private const int Most = 500;

    /// <summary>Longer than from one key to the next.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ConditionalWeakTable<WorkspaceRoot, FoundIn> whole = [];
    private readonly Dictionary<string, (int? Version, JsonArray Items)> sent = new(StringComparer.Ordinal);

    public JsonObject Of(JsonElement parameters) => Report(Items(documents.Find(parameters)?.Find()), parameters.Text("previousResultId"));

    public Func<JsonNode?> OfWorkspace(JsonElement parameters)
    {
        ILookup<string?, string?> before = parameters.Items("previousResultIds")
            .ToLookup(known => known.Text("uri"), known => known.Text("value"), StringComparer.Ordinal);
        Documents shown = documents.Now();
        Func<FoundIn>[] work = [.. documents.Roots().Select(FindAll)];
        return () =>
        {
            var found = from all in work.Select(find => find())
                        from file in all.Findings.GroupBy(finding => finding.Source.Path, StringComparer.Ordinal)
                        let items = file.Take(Most).Select(finding => Item(finding, all.State, shown)).ToJson()
                        select (Uri: shown.UriOf(all.State.Root, file.Key), shown.Find(all.State.Root, file.Key)?.Version, Items: items);
            var gone = from known in before where known.Key is not null select (Uri: known.Key, (int?)null, new JsonArray());
            return new JsonObject { ["items"] = found.Concat(gone).DistinctBy(file => file.Uri, StringComparer.Ordinal).Select(Report).ToJson() };
        };

        JsonObject Report((string Uri, int? Version, JsonArray Items) file)
        {
            JsonObject report = DiagnosticReports.Report(file.Items, before[file.Uri].FirstOrDefault()).With("uri", file.Uri);
            report["version"] = file.Version;
            return report;
        }
    }

    public void Push(bool isSurprise)
    {
        if (documents.Editor.AsksForFindings)
        {
            if (isSurprise && documents.Editor.Can("workspace", "diagnostics", "refreshSupport"))
                connection.Ask("workspace/diagnostic/refresh", parameters: null, _ => { });

            return;
        }

        foreach (WorkspaceRoot root in documents.All.Select(document => document.Root).OfType<WorkspaceRoot>().Distinct())
            SendUnreadable(root);

        // The rules of one note first; those that ask git or a large root when nobody waits for another answer.
        foreach (Document document in documents.All.Where(one => one.IsSlow && sent.GetValueOrDefault(one.Uri).Version != one.Version))
            SendChanged(document.Uri, document.Version, Items(document.FindQuickly()));

        foreach (Document document in documents.All.OrderBy(document => document.IsSlow)
            .TakeWhile(document => !document.IsSlow || connection.IsQuietFor(Pause)))
        {
            SendChanged(document.Uri, document.Version, Items(document.Find()));
        }
    }

    public void Clear(Document? closed)
    {
        if (closed is not null && sent.Remove(closed.Uri))
            Send(closed.Uri, version: null, []);
    }

    public JsonObject Item(Diagnostic finding, RootState state, Documents shown)
    {
        bool showsRelated = finding.Related.Count > 0 && documents.Editor.Can("textDocument", "publishDiagnostics", "relatedInformation");
        return new JsonObject
        {
            ["range"] = shown.Range(state.Root, finding.Source, finding.Span),
            ["severity"] = finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
            ["code"] = finding.Rule.Id,
            ["source"] = "notes",
            ["message"] = finding.Message,
        }.With("relatedInformation", showsRelated ? finding.Related.Select(Related).ToJson() : null);

        JsonObject Related(RelatedPlace place)
        {
            // A line that HEAD has is in no file: it is reported at the same line of what there is now, in its words.
            Note? now = state.Notebook.Find(place.Source.Path);
            Note? former = state.Past?.Before.Find(place.Source.Path);
            string words = !ReferenceEquals(now?.Source, place.Source) && ReferenceEquals(former?.Source, place.Source)
                ? $": {state.Notebook.Redactor.Of(former!, now is null ? [] : [now]).Show(place.Span).Trim()}"
                : string.Empty;
            return new() { ["location"] = shown.Location(state.Root, place.Source, place.Span), ["message"] = place.Message + words };
        }
    }

    private Func<FoundIn> FindAll(WorkspaceRoot root)
    {
        RootState now = RootState.Of(root);
        LintTarget target = root.Target(paths: null, static request => request with { JudgesTeam = true });
        return () =>
        {
            if (!whole.TryGetValue(root, out FoundIn? before) || before.State != now)
            {
                whole.AddOrUpdate(root, before = new(now, Linter.Lint(target.AsItStands).Findings));
                Needed.LetGoOfHistory(now.Notebook.Files.Count);
            }

            return before;
        };
    }

    private void SendChanged(string uri, int? version, JsonArray items)
    {
        if (!sent.TryGetValue(uri, out (int? Version, JsonArray Items) before) || before.Version != version
            || !JsonNode.DeepEquals(before.Items, items))
        {
            sent[uri] = (version, items);
            Send(uri, version, items);
        }
    }

    /// <summary>A file of the configuration because of which nothing is checked has its findings though nobody opened it.</summary>
    private void SendUnreadable(WorkspaceRoot root)
    {
        NotesConfiguration configuration = root.Notebook.Configuration;
        ILookup<string, Diagnostic> found = (configuration.IsUnreadable ? Linter.Lint(root.Notebook, root.Today).Findings : [])
            .ToLookup(finding => finding.Source.Path, StringComparer.Ordinal);
        foreach (string path in configuration.Sources.Select(source => source.Path).Where(path => documents.Find(root, path) is null))
        {
            string uri = documents.UriOf(root, path);
            if (found.Contains(path) || sent.ContainsKey(uri))
                SendChanged(uri, version: null, Items(new(RootState.Of(root), [.. found[path]])));
        }
    }

    private JsonArray Items(FoundIn? found) =>
        found is null ? [] : found.Findings.Take(Most).Select(finding => Item(finding, found.State, documents)).ToJson();

    private static JsonObject Report(JsonArray items, string? previous)
    {
        string id = Convert.ToHexStringLower(Hashes.Sha256(Encoding.UTF8.GetBytes(items.ToJsonString())).AsSpan(0, 8));
        bool isKnown = id == previous;
        return new JsonObject { ["kind"] = isKnown ? "unchanged" : "full", ["resultId"] = id }.With("items", isKnown ? null : items);
    }

    private void Send(string uri, int? version, JsonArray items) => connection.Notify("textDocument/publishDiagnostics",
        new JsonObject { ["uri"] = uri, ["diagnostics"] = items }.With("version", version));
}
