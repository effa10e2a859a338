namespace NotesToolkit.Cli;

/// <summary>The version of the program, which is written in one place: Directory.Build.props.</summary>
internal static class ProgramVersion
{
    private static readonly string[] Parts =
        (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+');

    public static string Number => Parts[0];

    public static string Text => Parts is [_, { Length: >= 12 } commit] ? $"{Number}+{commit[..12]}" : Number;
}
