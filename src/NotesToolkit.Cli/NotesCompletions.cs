using System.CommandLine.Completions;

namespace NotesToolkit.Cli;

/// <summary>Offers shells what the notes hold: persons in the place of a PERSON, open commitments in that of an ID. No history is read.</summary>
internal static class NotesCompletions
{
    public static void AddTo(Argument argument, Host host, GlobalOptions options)
    {
        if (argument.Name is "PERSON" or "ID" or "ID|PERSON" or "ARG")
        {
            argument.CompletionSources.Add(context =>
            {
                using Session session = new(host, options, context.ParseResult);
                return [.. Words(session, argument.Name, context.ParseResult).Select(word => new CompletionItem(word))];
            });
        }
    }

    private static IEnumerable<string> Words(Session session, string argument, ParseResult typed)
    {
        try
        {
            RootOnDisk root = RootOnDisk.Open(session);
            bool takesPerson = argument != "ID";
            bool takesId = argument is "ID" or "ID|PERSON" || (argument == "ARG" && typed.Tokens.Any(token => token.Value == "trail"));
            IEnumerable<string> ids = root.Notebook.Commitments.Open.Select(held => held.Commitment.Id).OfType<string>();
            return [.. takesPerson ? root.KnownPersons() : [], .. takesId ? ids : []];
        }
        catch (NotesException)
        {
            // Nobody asked for notes yet: that there are none here is no error.
            return [];
        }
    }
}
