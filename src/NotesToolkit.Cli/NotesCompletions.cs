using System.CommandLine.Completions;

namespace NotesToolkit.Cli;

/// <summary>Offers shells what the notes hold: persons in the place of a PERSON, open commitments in that of an ID. No history is read.</summary>
internal static class NotesCompletions
{
    public static void AddTo(Argument argument, Host host, GlobalOptions options)
    {
        if (argument.Name is "PERSON" or "ID" or "ID|PERSON" or "ARG")
            argument.CompletionSources.Add(context => Words(argument.Name, host, options, context.ParseResult));
    }

    private static IEnumerable<CompletionItem> Words(string argument, Host host, GlobalOptions options, ParseResult typed)
    {
        using Session session = new(host, options, typed);
        try
        {
            RootOnDisk root = RootOnDisk.Open(session);
            bool takesPerson = argument != "ID";
            bool takesId = argument is "ID" or "ID|PERSON" || (argument == "ARG" && typed.Tokens.Any(token => token.Value == "trail"));
            IEnumerable<string> ids = root.Notebook.Commitments.Open.Select(held => held.Commitment.Id).OfType<string>();
            IEnumerable<string> words = [.. takesPerson ? root.KnownPersons() : [], .. takesId ? ids : []];
            return [.. words.Select(word => new CompletionItem(word))];
        }
        catch (NotesException)
        {
            // Nobody asked for notes yet: that there are none here is no error.
            return [];
        }
    }
}
