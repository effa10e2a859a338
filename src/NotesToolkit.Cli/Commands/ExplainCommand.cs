namespace NotesToolkit.Cli.Commands;

internal sealed class ExplainCommand(Syntax syntax) : NotesCommand(syntax, "explain",
    "Show a page: a rule's, with how to write what it asks for, a measure's, or what is said of the format, of history and of reports.",
    "notes explain commitment-due", "notes explain keptStrict", "notes explain format")
{
    private readonly Argument<string> name = syntax.One(
        "NAME", $"A rule's id or name; a measure's name; or {string.Join(", ", Pages.Topics)}.", Names);

    public override void Run(ParseResult arguments, Session session)
    {
        string typed = arguments.GetRequiredValue(name);
        string[] pages = [.. Find(typed).OfType<string>().Select(page => page.TrimEnd())];
        if (pages.Length == 0)
            throw new NotesException($"`{typed}` has no page. {Nearest(typed)}");

        session.Output.WriteLine(string.Join("\n\n", pages));
    }

    private static IEnumerable<string?> Find(string typed)
    {
        yield return RuleList.Find(typed) is { Info: var rule } ? rule.Page : null;
        yield return Measure.Find(typed)?.Page;
        if (Pages.Topics.FirstOrDefault(topic => string.Equals(topic, typed, StringComparison.OrdinalIgnoreCase)) is { } topic)
        {
            yield return Pages.Topic(topic);
            foreach (Measure measure in topic == "measures" ? Measure.All : [])
                yield return $"#{measure.Page}";
        }
    }

    private static IEnumerable<string> Names() =>
        Pages.Topics.Concat(RuleList.All.Select(rule => rule.Info.Name)).Concat(Measure.All.Select(measure => measure.Name));

    private static string Nearest(string typed) =>
        Spelling.Nearest(typed, Names().Concat(RuleList.All.Select(rule => rule.Info.Id))) is { } nearest
            ? $"Did you mean {nearest}?"
            : "Write a rule's id or name, which `notes rules` lists, a measure's name as `notes mine --format json` has it, "
                + $"or one of {string.Join(", ", Pages.Topics)}.";
}
