using System.Text.Json.Serialization;

namespace NotesToolkit.Reporting.Model;

/// <summary>The names and values of the typed models, as generated code knows them: no reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Head))]
[JsonSerializable(typeof(CalibrationModel))]
[JsonSerializable(typeof(NarrativeModel))]
[JsonSerializable(typeof(PersonPage))]
[JsonSerializable(typeof(PrepModel))]
[JsonSerializable(typeof(PromotionModel))]
[JsonSerializable(typeof(SelfAuditModel))]
[JsonSerializable(typeof(SiteIndex))]
[JsonSerializable(typeof(SkipLevelModel))]
[JsonSerializable(typeof(TeamModel))]
[JsonSerializable(typeof(TrailModel))]
[JsonSerializable(typeof(NotePage))]
internal sealed partial class ModelContext : JsonSerializerContext;
