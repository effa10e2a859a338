using System.Text.Json;
using NotesToolkit.Insights;

namespace NotesToolkit.Cli.Output;

/// <summary>Measures as JSON: each name with all its numbers.</summary>
internal static class MeasuresJson
{
    public static void Write(Utf8JsonWriter json, Measures measures)
    {
        json.WriteStartObject("measures");
        WriteRatio(json, "keptStrict", measures.KeptStrict);
        WriteRatio(json, "keptFinal", measures.KeptFinal);
        WriteTally(json, "slips", measures.Slips);
        WriteTally(json, "misses", measures.Misses);
        WriteSpread(json, "daysLate", measures.DaysLate);
        WriteRatio(json, "surpriseRate", measures.SurpriseRate);
        WriteRatio(json, "recurrence", measures.Recurrence);
        WriteRatio(json, "cadence", measures.Cadence);
        WriteSpread(json, "longestGapDays", measures.LongestGapDays);
        WriteRatio(json, "rescueRatio", measures.RescueRatio);
        WriteRatio(json, "managerOwned", measures.ManagerOwned);
        WriteRatio(json, "hardQuestionRate", measures.HardQuestionRate);
        WriteRatio(json, "softness", measures.Softness);
        WriteRatio(json, "contemporaneity1", measures.Contemporaneity1);
        WriteRatio(json, "contemporaneity5", measures.Contemporaneity5);
        WriteRatio(json, "closeRate", measures.CloseRate);
        WriteRatio(json, "behaviourChange", measures.BehaviourChange);
        WriteRatio(json, "recency", measures.Recency);
        WriteSpread(json, "leadTimeDays", measures.LeadTimeDays);
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
