using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

/// <summary>A rule over the phrases of one category. Words that several of them match are one finding.</summary>
internal abstract class LanguageRule(RuleInfo info, PhraseCategory category, string wrong) : NoteRule(info)
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        int searchedUpTo = 0;
        foreach (NotePhrase phrase in context.Judged(note).Language.Find(category))
        {
            if (phrase.Match.Span.Start >= searchedUpTo && Counts(phrase, note))
            {
                searchedUpTo = phrase.Match.Span.End;
                yield return Found(note, phrase.Match.Span, Sentence(phrase.Match.Phrase.Rewrite));
            }
        }
    }

    protected virtual bool Counts(NotePhrase phrase, Note note) => true;

    private string Sentence(string rewrite) => rewrite switch
    {
        "" => $"{wrong}.",
        [.., '?' or '.' or '!' or '\''] => $"{wrong}. Write instead: {rewrite}",
        _ => $"{wrong}. Write instead: {rewrite}.",
    };
}
