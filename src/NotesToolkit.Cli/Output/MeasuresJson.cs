using System.Text.Json;
using NotesToolkit.Insights;

namespace NotesToolkit.Cli.Output;

/// <summary>Measures as JSON: each name with all its numbers.</summary>
internal static class MeasuresJson
{
    public static void Write(Utf8JsonWriter json, Measures measures)
    {
        json.WriteStartObject("measures");
        foreach (Measure measure in MeasureTable.All)
        {
            switch (measures[measure.Name])
            {
                case Ratio ratio:
                    WriteRatio(json, measure.Name, ratio);
                    break;
                case Tally tally:
                    WriteTally(json, measure.Name, tally);
                    break;
                case Spread spread:
                    WriteSpread(json, measure.Name, spread);
                    break;
            }
        }

        json.WriteEndObject();
    }

    private static void WriteRatio(Utf8JsonWriter json, string name, Ratio ratio)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", ratio.Count);
        json.WriteNumber("of", ratio.Of);
        json.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("total", tally.Total);
        WriteNumbers(json, tally.Of, tally.P50, tally.P90, tally.Max);
    }

    private static void WriteSpread(Utf8JsonWriter json, string name, Spread spread)
    {
        json.WriteStartObject(name);
        WriteNumbers(json, spread.Of, spread.P50, spread.P90, spread.Max);
    }

    private static void WriteNumbers(Utf8JsonWriter json, int of, int p50, int p90, int max)
    {
        json.WriteNumber("of", of);
        json.WriteNumber("p50", p50);
        json.WriteNumber("p90", p90);
        json.WriteNumber("max", max);
        json.WriteEndObject();
    }
}
