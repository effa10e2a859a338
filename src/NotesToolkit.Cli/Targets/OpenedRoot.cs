using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Cli.Targets;

/// <summary>A notes root as some source shows it, its configuration read, its notes listed and not yet read.</summary>
/// <param name="Source">The files.</param>
/// <param name="Configuration">What the root configures.</param>
/// <param name="Notebook">The notes.</param>
internal sealed record OpenedRoot(FileSource Source, NotesConfiguration Configuration, Notebook Notebook)
{
    /// <summary>Opens a root.</summary>
    /// <param name="source">The files.</param>
    /// <param name="named">Paths that are read as notes whatever the globs say, notes.yml and the roster aside.</param>
    public static OpenedRoot Read(FileSource source, IEnumerable<string> named)
    {
        NotesConfiguration configuration = ConfigurationReader.Read(source.Read);
        return new(source, configuration, NotebookReader.Read(source, configuration, named.Where(path => !configuration.IsOwnFile(path))));
    }

    /// <summary>The same root with the texts of some files replaced.</summary>
    /// <param name="texts">The texts by path.</param>
    public OpenedRoot With(IReadOnlyDictionary<string, SourceText> texts)
    {
        if (texts.Keys.Any(path => !Notebook.Files.Any(file => file.Path == path)))
        {
            return Read(new OverlaySource(Source, texts.Values), Notebook.Files.Select(file => file.Path));
        }

        IEnumerable<NoteFile> files = Notebook.Files.Select(file => texts.TryGetValue(file.Path, out SourceText? text)
            ? new NoteFile(file.Path, () => NoteParser.Parse(text, Notebook.Vocabulary))
            : file);
        return texts.Count == 0 ? this : this with { Notebook = new(Notebook.Vocabulary, files) };
    }
}
