namespace NotesToolkit.Notes;

/// <summary>A place in a text as editors count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in Unicode code points.</param>
public readonly record struct LinePosition(int Line, int Column);
