using NotesToolkit.Insights;

namespace NotesToolkit.Linting.Rules;

internal sealed class RecurringUnanswered() : TeamRule(
    Warning(LookBack.Topics) with { Needs = RuleNeeds.Record | RuleNeeds.Whole })
{
    public override bool MayFire(string person, LintContext context) => context.HasTopics(person);

    public override IEnumerable<Diagnostic> Check(string person, LintContext context) =>
        from topic in TopicTrail.Unanswered(context.Record, person, context.Of(LookBack.Topics, person))
        let last = topic.Sightings[^1]
        let note = context.Find(last.Meeting)
        where note is not null
        let first = topic.Sightings[0].Meeting.Date!.Value.Text()
        select Found(
            note, Place(note, topic.Name, last.Line),
            $"#{topic.Name} came up {topic.Sightings.Count} times with {context.Redactor.Name(person)}, first on {first}, and nothing answers it. "
                + "Write a decision, a commitment or feedback that carries the topic.");

    private static TextSpan Place(Note note, string topic, int line) => note.Sections
        .SelectMany(section => section.Items.Select(item => (item.Span, item.Markup))
            .Concat(section.Paragraphs.Select(paragraph => (paragraph.Span, paragraph.Markup))))
        .Where(text => note.Source.GetLineNumber(text.Span.Start) == line)
        .SelectMany(text => text.Markup.Topics)
        .FirstOrDefault(mark => mark.Name == topic)?.Span ?? note.Source.GetLine(line);
}
