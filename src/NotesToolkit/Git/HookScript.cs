namespace NotesToolkit.Git;

/// <summary>The text of a hook.</summary>
internal static class HookScript
{
    private const string Mark = "# Installed by `notes hook install`; `notes hook uninstall` takes it away.";

    public static bool IsOurs(string script) => script.Split('\n').Contains(Mark, StringComparer.Ordinal);

    /// <summary>
    /// The hook that was there before runs first. A plain shell script runs under the hook's own name, which some of them
    /// look at; <c>||</c> is not used there, because it would switch the script's own <c>set -e</c> off. Programs with windows
    /// start hooks without the user's PATH, so the program's own path comes before it.
    /// </summary>
    public static string Write(string name, string kept, string program) => $$"""
        #!/bin/sh
        {{Mark}}
        kept="${0%/*}/{{kept}}"
        if [ -x "$kept" ]; then
            IFS= read -r first < "$kept" || :
            case "$first" in
                '#!/bin/sh' | '#!/usr/bin/env sh') ( . "$kept" ) ;;
                *) "$kept" "$@" ;;
            esac
            status=$?
            [ "$status" -eq 0 ] || exit "$status"
        fi
        program={{Quote(program.Replace('\\', '/'))}}
        if [ -x "$program" ]; then
            exec "$program" hook run
        fi
        if command -v notes > /dev/null 2>&1; then
            exec notes hook run
        fi
        echo "notes: $program is gone and no notes is on the PATH, so the {{name}} hook cannot check the notes: run 'notes hook install' again, or delete $0." >&2
        exit 1

        """.ReplaceLineEndings("\n");

    /// <summary>The program that a hook of ours runs.</summary>
    public static string? ProgramOf(string script)
    {
        const string Assignment = "program='";
        return script.Split('\n').FirstOrDefault(line => line.StartsWith(Assignment, StringComparison.Ordinal)) is { } line
            ? line[Assignment.Length..].TrimEnd('\'').Replace("'\\''", "'", StringComparison.Ordinal)
            : null;
    }

    private static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
