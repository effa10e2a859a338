using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesToolkit.Parsing;

/// <summary>Reads paragraphs as Markdig does, but that a setext heading stays a paragraph, since it opens no section.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public ParagraphParser() => ParseSetextHeadings = false;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        BlockState state = base.TryContinue(processor, block);
        bool endsHere = state == BlockState.Continue && !processor.IsCodeIndent && !processor.IsLazy && IsUnderline(processor.Line);
        return endsHere ? BlockState.BreakDiscard : state;
    }

    private static bool IsUnderline(StringSlice line) =>
        line.AsSpan().TrimEnd() is ['=' or '-', ..] text && text.IndexOfAnyExcept(text[0]) < 0;
}
