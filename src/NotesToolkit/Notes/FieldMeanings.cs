namespace NotesToolkit.Notes;

/// <summary>What the fields of items and the keys of front matter mean, in a sentence each.</summary>
internal static class FieldMeanings
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["ask"] = "What is asked for the person.",
        ["behavior"] = "What was done, seen or heard.",
        ["blocker"] = "Why it is stuck; several with commas.",
        ["cancelled"] = "The day on which it was dropped on purpose, with `why`.",
        ["completion"] = "The day on which it was done.",
        ["consequence"] = "What follows if the standard is missed again.",
        ["created"] = "The day on which it was written.",
        ["criterion"] = "What of the level it shows.",
        ["due"] = "The day by which it is done.",
        ["escalate"] = "To whom it goes when it is missed.",
        ["evidence"] = "What shows it: a link, a ticket, a change.",
        ["feedback"] = "What kind of feedback was said in the meeting.",
        ["gap"] = "What was missing, against what was agreed.",
        ["id"] = "What the commitment is known by, once in the root.",
        ["impact"] = "What came of it, or how much it would weigh.",
        ["level"] = "The level that it speaks for.",
        ["likelihood"] = "How likely it is.",
        ["missed"] = "The day on which it was given up as missed.",
        ["of"] = "The commitment that the feedback judges.",
        ["on"] = "The day of it, where it is not the meeting's.",
        ["outcome"] = "What the review showed.",
        ["output"] = "What will be there when it is done.",
        ["performance"] = "For the nine boxes: what is delivered.",
        ["potential"] = "For the nine boxes: what may be delivered.",
        ["principle"] = "The principle that it is an example of.",
        ["rating"] = "The rating that the manager proposes.",
        ["regretted"] = "Whether the loss would be regretted.",
        ["review"] = "The day on which it is looked at again.",
        ["reviewed"] = "The day on which it was looked at.",
        ["signal"] = "What it is an early sign of.",
        ["situation"] = "Where and when it was.",
        ["standard"] = "What was expected instead.",
        ["trend"] = "Where it goes.",
        ["was"] = "A due day that it had before; one for each move.",
        ["why"] = "The reason.",
    };

    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["by"] = "Who cancelled the meeting.",
        ["date"] = "The day of the meeting, as in the file's name.",
        ["imported"] = "The day on which `notes import` wrote the note, and where from.",
        ["kind"] = "What kind of meeting it is.",
        ["moved"] = "The new day of a cancelled meeting.",
        ["owner"] = "The manager who holds the meeting and owns its record.",
        ["shared"] = "The day on which the person was given what concerns them.",
        ["stance"] = "How the meeting was held; two with a comma, the main one first.",
        ["void"] = "Why this note should not exist.",
        ["with"] = "The person whom the meeting is with.",
    };

    /// <summary>What a field means, or null where the format does not have it.</summary>
    public static string? OfField(string key) => Fields.GetValueOrDefault(key);

    /// <summary>What a key of the front matter means, or null where the format does not have it.</summary>
    public static string? OfKey(string key) => Keys.GetValueOrDefault(key);
}
