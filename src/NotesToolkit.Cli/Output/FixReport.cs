using NotesToolkit.Cli.Targets;

namespace NotesToolkit.Cli.Output;

/// <summary>Writes fixed files, and says which and why.</summary>
internal static class FixReport
{
    public static void WriteAll(IEnumerable<FixedFile> files, Session session, bool says = true)
    {
        foreach (FixedFile file in files)
        {
            FileFixes.Write(file);
            if (!says)
                continue;

            string rules = string.Join(", ", file.Rules.Select(rule => $"{rule.Id} {rule.Name}"));
            session.Output.WriteLine($"fixed {session.DisplayPath(file.FullPath)}{(rules.Length > 0 ? ": " + rules : string.Empty)}");
        }
    }
}
