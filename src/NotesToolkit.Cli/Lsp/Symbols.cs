using System.Text.Json;
using System.Text.Json.Nodes;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What a note and a root hold, for outlines, searches, folding and links.</summary>
internal sealed class Symbols
{
    private const int Most = 500;
    private const int Namespace = 3;
    private const int Task = 24;
    private const int Topic = 15;
    private const int PersonKind = 5;

    private readonly Editor editor;
    private readonly Documents documents;

    public Symbols(Connection connection, Editor editor, Documents documents)
    {
        (this.editor, this.documents) = (editor, documents);
        connection.Requests["textDocument/documentSymbol"] = parameters => Of(parameters, OfDocument);
        connection.Requests["textDocument/foldingRange"] = parameters => Of(parameters, Folds);
        connection.Requests["textDocument/documentLink"] = parameters => Of(parameters, Links);
        connection.Requests["workspace/symbol"] = parameters => OfWorkspace(parameters.Text("query") ?? string.Empty).Take(Most).ToJson();
    }

    private JsonArray Of(JsonElement parameters, Func<Document, Note, IEnumerable<JsonNode?>> tell) =>
        documents.Find(parameters) is { Root: { IsRoot: true }, Note: { Source.Defect: null } note } document ? tell(document, note).ToJson() : [];

    private IEnumerable<JsonNode?> OfDocument(Document document, Note note)
    {
        WorkspaceRoot root = document.Root!;
        foreach (Section section in note.Sections.Where(section => !section.Heading.IsEmpty))
        {
            string name = section.Kind == SectionKind.Private ? "Private" : root.Notebook.Redactor.Name(section.Name);
            JsonObject[] held = [.. note.Commitments.Where(commitment => commitment.Section == section).Select(commitment => Symbol(
                root, note.Source, Words.Of(root, new(note, commitment)), Words.State(commitment, root.Today), Task, commitment.Item.Span, commitment.Item.FirstLine))];
            JsonObject symbol = Symbol(root, note.Source, name, detail: null, Namespace, section.Span, section.Heading);
            if (editor.NestsSymbols)
            {
                symbol["children"] = held.ToJson();
                yield return symbol;
            }
            else
            {
                yield return symbol;
                foreach (JsonObject commitment in held)
                    yield return commitment;
            }
        }
    }

    private JsonObject Symbol(WorkspaceRoot root, SourceText source, string name, string? detail, int kind, TextSpan span, TextSpan chosen)
    {
        string shown = name.Length == 0 ? "(no words)" : name;
        return editor.NestsSymbols
            ? new()
            {
                ["name"] = shown,
                ["detail"] = detail,
                ["kind"] = kind,
                ["range"] = documents.Range(root, source, span),
                ["selectionRange"] = documents.Range(root, source, chosen),
            }
            : Information(root, source, detail is null ? shown : $"{shown} ({detail})", kind, span, container: null);
    }

    private JsonObject Information(WorkspaceRoot root, SourceText source, string name, int kind, TextSpan span, string? container) => new()
    {
        ["name"] = name,
        ["kind"] = kind,
        ["location"] = new JsonObject { ["uri"] = documents.UriOf(root, source.Path), ["range"] = documents.Range(root, source, span) },
        ["containerName"] = container,
    };

    /// <summary>The open commitments, the people and the topics whose names hold what was typed.</summary>
    private IEnumerable<JsonNode?> OfWorkspace(string query)
    {
        bool Fits(string text) => text.Contains(query, StringComparison.OrdinalIgnoreCase);
        foreach (WorkspaceRoot root in editor.Workspace.Roots.Where(root => root.IsRoot))
        {
            foreach (HeldCommitment held in root.Notebook.Commitments.Open)
            {
                string name = $"{held.Commitment.Id} {Words.Of(root, held)}".Trim();
                if (Fits(name))
                    yield return Information(root, held.Note.Source, name, Task, held.Commitment.Item.FirstLine, Words.State(held.Commitment, root.Today));
            }

            foreach (Person person in root.Notebook.Roster.People.Where(person => root.Notebook.Roster.Source is not null && Fits($"@{person.Key} {person.Name}")))
                yield return Information(root, root.Notebook.Roster.Source!, $"@{person.Key} {person.Name}", PersonKind, person.Span, person.Role);

            HashSet<string> told = new(StringComparer.Ordinal);
            foreach (Note note in root.Notebook.Notes.Where(note => note is { IsReadable: true, IsVoid: false }).OrderByDescending(note => note.Date))
            {
                foreach (Name name in Place.Names(note).Where(name => name.Kind == NameKind.Topic && Fits("#" + name.Key) && !told.Contains(name.Key)))
                {
                    if (!root.Notebook.Redactor.Of(note).Hides(name.Span) && told.Add(name.Key))
                        yield return Information(root, note.Source, "#" + name.Key, Topic, name.Span, note.Path);
                }
            }
        }
    }

    private static IEnumerable<JsonNode?> Folds(Document document, Note note)
    {
        SourceText source = document.Source;
        foreach (TextSpan span in note.Sections.Where(section => !section.Heading.IsEmpty).Select(section => section.Span).Prepend(note.FrontMatter.Span))
        {
            int first = source.GetLineNumber(span.Start);
            int last = source.GetLineNumber(Math.Max(span.Start, span.End - 1));
            while (last > first && source.Slice(source.GetLine(last)).AsSpan().IsWhiteSpace())
                last--;

            if (last > first)
                yield return new JsonObject { ["startLine"] = first - 1, ["endLine"] = last - 1, ["kind"] = "region" };
        }
    }

    private IEnumerable<JsonNode?> Links(Document document, Note note)
    {
        string[] bases = [Path.GetDirectoryName(Path.Combine(document.Root!.Folder, note.Path))!, document.Root.Folder];
        foreach (Link link in Place.Markups(note).SelectMany(markup => markup.Links))
        {
            string target = link.Target;
            string? found = target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? target
                : target.Contains(':', StringComparison.Ordinal) || target.Length == 0 || target.StartsWith('#') ? null
                : bases.Select(folder => Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(target.Split('#')[0])))).FirstOrDefault(File.Exists) is { } file
                    ? DocumentUri.FromPath(file) : null;
            if (found is not null)
                yield return new JsonObject { ["range"] = documents.Range(document.Root, note.Source, link.TargetSpan), ["target"] = found };
        }
    }
}
