using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>The texts that a new note begins as.</summary>
internal static class NoteSkeletons
{
    /// <summary>The skeleton of a kind of note: the root's own in <c>templates/</c>, or else the shipped one.</summary>
    public static string Read(string kind, Func<string, SourceText?> read)
    {
        string path = $"templates/note-{kind}.md";
        if (read(path) is { } own)
            return own.Defect is null ? own.Text : throw new NotesException($"{path} cannot be read as text, so no note is begun from it: correct it or remove it.");

        using Stream stream = typeof(NoteSkeletons).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The library lacks {path}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
