using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Configuration;

/// <summary>Defaults never stand in for what could not be read.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("a: [", null, null, "notes.yml:1")]
    [InlineData("- a list", null, null, "notes.yml:1")]
    [InlineData("draft: 1\ntimezone: Mars/Olympus", null, null, "notes.yml:2")]
    [InlineData("people: team.yml", null, null, "notes.yml:1")]
    [InlineData("phrases: [gone.yml]", null, null, "notes.yml:1")]
    [InlineData("phrases: phrases.yml", null, "- {id: T01, category: sensitive, pattern: '('}", "phrases.yml:1")]
    [InlineData("phrases: phrases.yml", null, "a: [", "phrases.yml:1")]
    [InlineData("private: {a: b}", null, null, "notes.yml:1")]
    [InlineData("privte: [Offline]", null, null, "notes.yml:1")]
    [InlineData("readers: reports", null, null, "notes.yml:1")]
    [InlineData("draft: x", null, null, "notes.yml:1")]
    [InlineData("drafts: 1", null, null, "notes.yml:1")]
    [InlineData("sections: {decision: [Agreed]}", null, null, "notes.yml:1")]
    [InlineData("", "lee: [", null, "people.yml:1")]
    [InlineData("", "lee: {name: Lee, cadence: weekly}", null, "people.yml:1")]
    [InlineData("", "lee: {name: Lee, cadense: 7d}", null, "people.yml:1")]
    [InlineData("", "lee: {name: Lee, start: 2026-13-01}", null, "people.yml:1")]
    [InlineData("", "lee: {name: Lee, away: x}", null, "people.yml:1")]
    [InlineData("", "lee: {name: Lee, away: [{from: 2026-03-05, to: 2026-03-01}]}", null, "people.yml:1")]
    [InlineData("", "lee: {name: Lee}\nlee: {name: Lee}", null, "people.yml:2")]
    [InlineData("", "lee: {name: Lee}\ntom: {name: Tom\nana: {name: Ana}\n", null, "people.yml:2")]
    [InlineData("", "lee: {name: Lee}\ntom: {name: Tom]\nana: {name: Ana}\n", null, "people.yml:2")]
    [InlineData("", "lee: {name: Lee}\ntom: {name: Tom}}\nana: {name: Ana}\n", null, "people.yml:2")]
    [InlineData("", "lee: {name: Lee}\ntom:\n  name: Tom\n  away: [{from: 2026-01-05}\nana: {name: Ana}\n", null, "people.yml:4")]
    [InlineData("", "lee: {name: Lee}\n# {\nsay: {name: \"{ [\", role: it's [ good}\nana: {name: Ana\n", null, "people.yml:3")]
    [InlineData("principles: [\n  One,\n  Two,\n]\ndraft: 1\nowner: {a\nzone: x\n", null, null, "notes.yml:6")]
    [InlineData("<<<<<<< HEAD\n>>>>>>> theirs", null, null, "notes.yml:1")]
    public void What_cannot_be_read_is_refused_with_its_place(string notes, string? people, string? phrases, string place)
    {
        NotesException refused = Assert.Throws<NotesException>(Read(notes, people, phrases).RequireReadable);

        Assert.StartsWith(place + ": ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("rules: {late-note: loud}", null)]
    [InlineData("baselin: old.json", null)]
    [InlineData("", "lee: {name: Lee, pets: two}")]
    [InlineData("", "lee: {name: Lee, manager: ghost}")]
    public void What_is_only_wrong_is_a_finding(string notes, string? people) => Assert.Null(Read(notes, people, phrases: null).Fault);

    private static NotesConfiguration Read(string notes, string? people, string? phrases)
    {
        Dictionary<string, SourceText> files = new(StringComparer.Ordinal) { ["notes.yml"] = new("notes.yml", notes) };
        foreach ((string path, string? text) in ((string, string?)[])[("people.yml", people), ("phrases.yml", phrases)])
        {
            if (text is not null)
            {
                files[path] = new(path, text);
            }
        }

        return Notebook.Read(new MemorySource(files)).Configuration;
    }
}
