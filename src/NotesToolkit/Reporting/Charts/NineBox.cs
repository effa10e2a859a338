using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Charts;

/// <summary>Where the manager placed each person. The tool places nobody.</summary>
internal static class NineBox
{
    private const int Cell = 150;
    private const int Left = 132;
    private const int Top = 10;
    private const int Line = 18;

    private static readonly string[] Heights = ["low", "medium", "high"];

    /// <summary>The drawing, or null where nobody is placed.</summary>
    public static RawText? Draw(ScriptArray people)
    {
        var placed = people.OfType<ScriptObject>()
            .Select(row => (Name: (string)((ScriptObject)row["person"]!)["name"]!, Performance: Place(row, "performance"), Potential: Place(row, "potential")))
            .Where(row => row.Performance >= 0 && row.Potential >= 0)
            .ToArray();
        if (placed.Length == 0)
        {
            return null;
        }

        int most = placed.GroupBy(row => (row.Performance, row.Potential)).Max(cell => cell.Count());
        int height = Math.Max(70, 16 + (most * Line));
        string words = string.Join("; ", placed.Select(row => $"{row.Name}: performance {Heights[row.Performance]}, potential {Heights[row.Potential]}"));
        Svg svg = new("nine-box", $"9-box, as the manager placed people (n = {placed.Length})", words, Left + (Cell * 3) + 10, Top + (height * 3) + 44);
        for (int potential = 0; potential < 3; potential++)
        {
            double y = Top + ((2 - potential) * height);
            svg.Text(Left - 10, y + (height / 2.0) + 4, $"potential {Heights[potential]}", "end");
            for (int performance = 0; performance < 3; performance++)
            {
                double x = Left + (performance * Cell);
                svg.Rectangle(x, y, Cell, height, "box");
                double at = y + 20;
                foreach (var row in placed.Where(row => row.Performance == performance && row.Potential == potential))
                {
                    svg.Text(x + (Cell / 2.0), at, row.Name, "middle");
                    at += Line;
                }
            }
        }

        for (int performance = 0; performance < 3; performance++)
        {
            svg.Text(Left + (performance * Cell) + (Cell / 2.0), Top + (height * 3) + 20, $"performance {Heights[performance]}", "middle");
        }

        return svg.Finish();
    }

    private static int Place(ScriptObject row, string key) => Array.IndexOf(Heights, row[key] as string);
}
